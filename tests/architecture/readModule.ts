/** What the rules need to know of a module, read from its syntax tree. */
import { type ESTree, parseSync, Visitor } from 'vite';
import type { ProjectFile } from './projectFiles';

export interface ModuleImport {
  specifier: string;
  isTypeOnly: boolean;
  isDynamic: boolean;
  /** Inside `if (import.meta.env.DEV)`, which a build leaves out. */
  isDevelopmentOnly: boolean;
}

export interface ModuleFacts {
  imports: ModuleImport[];
  anys: number[];
  casts: number[];
  defaultExports: number[];
  /** Where text stands that a reader would see or hear. */
  sentences: number[];
  /** The texts that the program itself holds, without comments. */
  strings: { value: string; at: number }[];
  comments: { value: string; at: number }[];
  /** True where the module does nothing but pass on what others export. */
  isBarrel: boolean;
}

const HAS_LETTER = /\p{L}/u;
const SPOKEN_ATTRIBUTES = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);

const isReExport = (statement: ESTree.Program['body'][number]): boolean =>
  statement.type === 'ExportAllDeclaration' ||
  (statement.type === 'ExportNamedDeclaration' && statement.source !== null);

const isWord = (node: ESTree.Node): boolean =>
  (node.type === 'Literal' && typeof node.value === 'string' && HAS_LETTER.test(node.value)) ||
  (node.type === 'TemplateLiteral' && node.quasis.some((quasi) => HAS_LETTER.test(quasi.value.raw)));

const isSpokenChild = (child: ESTree.JSXChild): boolean =>
  (child.type === 'JSXText' && HAS_LETTER.test(child.value)) ||
  (child.type === 'JSXExpressionContainer' && isWord(child.expression));

const isAsConst = ({ typeAnnotation }: ESTree.TSAsExpression): boolean =>
  typeAnnotation.type === 'TSTypeReference' &&
  typeAnnotation.typeName.type === 'Identifier' &&
  typeAnnotation.typeName.name === 'const';

function isTypeImport({ importKind, specifiers }: ESTree.ImportDeclaration): boolean {
  if (importKind === 'type') return true;
  const kinds = specifiers.map((specifier) =>
    specifier.type === 'ImportSpecifier' ? specifier.importKind : 'value',
  );
  return kinds.length > 0 && kinds.every((kind) => kind === 'type');
}

export function readModule({ path, text }: ProjectFile): ModuleFacts {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
  const facts: ModuleFacts = {
    imports: [],
    anys: [],
    casts: [],
    defaultExports: [],
    sentences: [],
    strings: [],
    comments: comments.map(({ value, start }) => ({ value, at: start })),
    isBarrel: program.body.length > 0 && program.body.every(isReExport),
  };
  const developmentOnly: { start: number; end: number }[] = [];

  const addImport = (specifier: string, isTypeOnly: boolean): void => {
    facts.imports.push({ specifier, isTypeOnly, isDynamic: false, isDevelopmentOnly: false });
  };
  const addSpokenChildren = (children: readonly ESTree.JSXChild[]): void => {
    facts.sentences.push(...children.filter(isSpokenChild).map((child) => child.start));
  };

  new Visitor({
    IfStatement({ test, consequent }) {
      if (text.slice(test.start, test.end) === 'import.meta.env.DEV') developmentOnly.push(consequent);
    },
    ImportDeclaration(node) {
      addImport(node.source.value, isTypeImport(node));
    },
    ImportExpression({ source, start }) {
      facts.imports.push({
        specifier: source.type === 'Literal' ? String(source.value) : '(computed)',
        isTypeOnly: false,
        isDynamic: true,
        isDevelopmentOnly: developmentOnly.some((range) => range.start <= start && start < range.end),
      });
    },
    TSImportType({ source }) {
      addImport(source.value, true);
    },
    ExportAllDeclaration({ source, exportKind }) {
      addImport(source.value, exportKind === 'type');
    },
    ExportNamedDeclaration({ source, exportKind, specifiers }) {
      if (source !== null) addImport(source.value, exportKind === 'type');
      for (const { exported } of specifiers) {
        if (exported.type === 'Identifier' && exported.name === 'default')
          facts.defaultExports.push(exported.start);
      }
    },
    ExportDefaultDeclaration({ start }) {
      facts.defaultExports.push(start);
    },
    TSAnyKeyword({ start }) {
      facts.anys.push(start);
    },
    TSAsExpression(node) {
      if (!isAsConst(node)) facts.casts.push(node.start);
    },
    TSTypeAssertion({ start }) {
      facts.casts.push(start);
    },
    JSXElement({ children }) {
      addSpokenChildren(children);
    },
    JSXFragment({ children }) {
      addSpokenChildren(children);
    },
    JSXAttribute({ name, value, start }) {
      if (name.type !== 'JSXIdentifier' || !SPOKEN_ATTRIBUTES.has(name.name) || value === null) return;
      const content = value.type === 'JSXExpressionContainer' ? value.expression : value;
      if (isWord(content)) facts.sentences.push(start);
    },
    Literal({ value, start }) {
      if (typeof value === 'string') facts.strings.push({ value, at: start });
    },
    TemplateElement({ value, start }) {
      facts.strings.push({ value: value.raw, at: start });
    },
  }).visit(program);

  return facts;
}

/** The line of a position, counted from 1. */
export const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;
