/** What a static host says with a path: the values of all rules that fit, joined, as those hosts document it. */
export function headersByFile(text: string, path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let isFitting = false;
  for (const line of text.split('\n').filter((each) => each.trim() !== '' && !each.startsWith('#'))) {
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined)
      isFitting = path.startsWith(line.trim().replace(/\*$/, ''));
    else if (isFitting) headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
}
