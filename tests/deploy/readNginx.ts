/** Reads an nginx configuration into blocks, apart from the code that writes it. */
export interface NginxBlock {
  opening: string;
  directives: string[];
  blocks: NginxBlock[];
}

/** Words in quotes may hold what would otherwise end a directive. */
const TOKEN = /#[^\n]*|"[^"]*"|\{|\}|;|(?:\$\{\w+\}|\([^)]*\)|[^\s{};"#])+/g;

export function readNginx(text: string): NginxBlock {
  const root: NginxBlock = { opening: '', directives: [], blocks: [] };
  const open = [root];
  let words: string[] = [];
  const top = () => open.at(-1) ?? root;
  const acts: Record<string, () => void> = {
    ';': () => top().directives.push(words.join(' ')),
    '{': () => {
      const block = { opening: words.join(' '), directives: [], blocks: [] };
      top().blocks.push(block);
      open.push(block);
    },
    '}': () => open.pop(),
  };
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.startsWith('#')) continue;
    const act = acts[token];
    if (act === undefined) words.push(token);
    else {
      act();
      words = [];
    }
  }
  return root;
}

const withoutQuotes = (word: string): string => word.replace(/^"(.*)"$/, '$1');

/** What the innermost prefix location of a path says with it: the headers of the site, with this location's variables. */
export function headersByNginx(server: NginxBlock, base: string, path: string): Record<string, string> {
  const site = server.blocks.find(({ opening }) => opening === `location ^~ ${base}`);
  const places = site?.blocks.filter(({ opening }) => {
    const [word, prefix = '', more] = opening.split(' ');
    return word === 'location' && more === undefined && `${base}${path}`.startsWith(prefix);
  });
  const place = places?.toSorted((one, other) => other.opening.length - one.opening.length)[0] ?? site;
  const variables = new Map(
    place?.directives
      .filter((directive) => directive.startsWith('set '))
      .map((directive) => [
        directive.split(' ')[1] ?? '',
        withoutQuotes(directive.split(' ').slice(2).join(' ')),
      ]),
  );
  const headers = (site?.directives ?? [])
    .filter((directive) => directive.startsWith('add_header '))
    .map((directive): [string, string] => {
      const [, name = '', ...words] = directive.split(' ');
      const value = withoutQuotes(words.slice(0, -1).join(' '));
      return [name, variables.get(value) ?? value];
    });
  return Object.fromEntries(headers.filter(([, value]) => value !== ''));
}
