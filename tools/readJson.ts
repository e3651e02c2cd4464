/** Reads a JSON text, or says in French where it breaks. */
import { findJsonFault, type JsonExpectation } from './findJsonFault';

export type JsonResult = { isJson: true; document: unknown } | { isJson: false; sentence: string };

const BYTE_ORDER_MARK = '\uFEFF';

const expectations: Record<JsonExpectation, string> = {
  value: 'une valeur',
  valueOrEnd: 'une valeur ou « ] »',
  key: 'un nom de champ entre guillemets doubles (une virgule en trop juste avant ?)',
  keyOrEnd: 'un nom de champ entre guillemets doubles ou « } »',
  colon: '« : » après le nom du champ',
  commaOrEnd: 'une virgule, ou la fin de la liste ou de l’objet',
  endOfText: 'la fin du texte',
};

function sentenceAbout(text: string): string {
  if (text.startsWith(BYTE_ORDER_MARK)) {
    return 'le texte commence par une marque d’ordre des octets. Attendu : de l’UTF-8 « sans BOM »';
  }
  const fault = findJsonFault(text);
  if (fault === null) return 'JSON illisible';
  const found = fault.found === '' ? 'fin du texte' : `« ${fault.found} »`;
  return `JSON illisible, ligne ${fault.line}, colonne ${fault.column} : ${found}. Attendu : ${expectations[fault.expected]}`;
}

export function readJson(text: string): JsonResult {
  try {
    return { isJson: true, document: JSON.parse(text) };
  } catch {
    return { isJson: false, sentence: sentenceAbout(text) };
  }
}
