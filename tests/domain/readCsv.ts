/** A reader of RFC 4180, written apart from the writer so that one checks the other. */

/** The rows of a file; a quoted field may hold separators, doubled quotes and line breaks. */
export function readCsv(file: string, separator: ',' | ';'): string[][] {
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\r\n]*))(${separator}|\r\n|$)`, 'y');
  const rows: string[][] = [[]];
  while (field.lastIndex < file.length) {
    const at = field.lastIndex;
    const found = field.exec(file);
    if (found === null) throw new Error(`not RFC 4180 at ${at}: ${JSON.stringify(file.slice(at, at + 20))}`);
    const [, quoted, plain = '', end] = found;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') throw new Error('the last line has no CR LF');
    if (end === '\r\n') rows.push([]);
    // A separator announces one more field, even where the file ends.
  }
  const last = rows.pop();
  if (last === undefined || last.length > 0) throw new Error('the last line has no CR LF');
  return rows;
}
