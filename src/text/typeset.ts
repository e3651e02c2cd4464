/**
 * French typography, applied to every French text that is shown, so that neither the sentences nor the data files
 * need invisible characters: narrow no-break space before ; ! ?, no-break space before : and inside « », typographic
 * apostrophes, numbers that do not break from what they count. Source: Lexique des règles typographiques en usage à
 * l'Imprimerie nationale.
 */
const NARROW = '\u202F';
const FIXED = '\u00A0';

export function typesetFrench(text: string): string {
  return text
    .replaceAll("'", '’')
    .replaceAll(/ ([;!?])/g, `${NARROW}$1`)
    .replaceAll(/ (:)(?=\s|$)/g, `${FIXED}$1`)
    .replaceAll('« ', `«${FIXED}`)
    .replaceAll(' »', `${FIXED}»`)
    .replaceAll(/(\d) (?=\d{3}(?!\d))/g, `$1${NARROW}`)
    .replaceAll(/(\d) (?=[%€@])/g, `$1${FIXED}`)
    .replaceAll(/(\d) (?=millions?\b)/g, `$1${FIXED}`);
}

interface Messages {
  [key: string]: string | readonly string[] | ((...parameters: never[]) => string) | Messages;
}

/** The same messages, each typeset: a text at once, the answer of a function when it is given. */
export function typeset<Tree extends Messages>(messages: Tree): Tree;
export function typeset(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]): [string, Messages[string]] => {
      if (typeof message === 'string') return [key, typesetFrench(message)];
      if (typeof message === 'function') {
        return [key, (...parameters: never[]) => typesetFrench(message(...parameters))];
      }
      if (isTextList(message)) return [key, message.map(typesetFrench)];
      return [key, typeset(message)];
    }),
  );
}

function isTextList(message: readonly string[] | Messages): message is readonly string[] {
  return Array.isArray(message);
}
