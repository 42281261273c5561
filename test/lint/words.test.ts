import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';

/** What is wrong with the words of the code; each complaint names the file to edit. */
const NONE: readonly string[] = [];

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/u.test(path))
  .sort();

const parsed = new Map(FILES.map((path) => [path, ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)]));

const isOfWords = (path: string): boolean => basename(dirname(path)) === 'words';
const folders = [...new Set(FILES.filter((path) => /\/words\/(?:zh|en)\.ts$/u.test(path)).map(dirname))];

function nodesOf(root: ts.Node): readonly ts.Node[] {
  const nodes = [root];
  root.forEachChild((child) => void nodes.push(...nodesOf(child)));
  return nodes;
}

function namesIn(node: ts.ObjectLiteralExpression): readonly string[] {
  return node.properties.map(({ name }) => (name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : ''));
}

/** A string, or a template with `{}` for what it is filled with; null for other nodes, and for what is imported. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node)) return ts.isImportDeclaration(node.parent) ? null : node.text;
  if (ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
  return null;
}

test('every room of words has its interface and both languages', () => {
  const lacking = folders.flatMap((folder) =>
    ['words.ts', 'zh.ts', 'en.ts'].map((name) => join(folder, name)).filter((path) => !existsSync(path)),
  );
  expect(lacking.map((path) => `Write ${path}`)).toEqual(NONE);
  expect(folders.length).toBeGreaterThan(8);
});

test('no two languages stand beside each other anywhere else', () => {
  const beside = FILES.filter((path) => !isOfWords(path)).flatMap((path) =>
    nodesOf(parsed.get(path) as ts.SourceFile).flatMap((node) => {
      const isRecord = ts.isObjectLiteralExpression(node) && ['zh', 'en'].every((language) => namesIn(node).includes(language));
      const isChoice =
        ts.isConditionalExpression(node) &&
        /=== '(?:zh|en)'/u.test(node.condition.getText()) &&
        [node.whenTrue, node.whenFalse].some((branch) => /[\u4e00-\u9fff]/u.test(branch.getText()));
      return (isRecord && !isChosen(node)) || isChoice
        ? [`Edit ${path}: its folder words is the place for ${node.getText().slice(0, 60)}`]
        : [];
    }),
  );
  expect(beside).toEqual(NONE);
});

/** `{ zh: choose(zh), en: choose(en) }` says nothing itself. */
function isChosen(node: ts.ObjectLiteralExpression): boolean {
  return nodesOf(node).every((one) => (textOf(one) ?? '') === '');
}

test('no Chinese sentence stands twice', () => {
  const places = new Map<string, string[]>();
  for (const [path, file] of parsed) {
    for (const node of nodesOf(file)) {
      const text = textOf(node) ?? '';
      if ((text.match(/[\u4e00-\u9fff]/gu) ?? []).length >= 8) places.set(text, [...(places.get(text) ?? []), path]);
    }
  }
  const twice = [...places].filter(([, paths]) => paths.length > 1);
  expect(twice.map(([text, paths]) => `Edit ${paths.join(' or ')}: both say ${text}`)).toEqual(NONE);
  expect(places.size).toBeGreaterThan(300);
});

test("no English comes with the pane's first script", () => {
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const node of parsed.get(path)?.statements ?? []) {
      if ((!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) || !node.moduleSpecifier) continue;
      if (ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) continue;
      const target = (node.moduleSpecifier as ts.StringLiteral).text;
      if (target.startsWith('.')) follow(join(dirname(path), target).replaceAll('\\', '/'));
    }
  };
  follow('src/taskpane/index.tsx');
  expect([...seen].filter((path) => path.endsWith('/words/en.ts')).map((path) => `Fetch ${path} late`)).toEqual(NONE);
  expect(seen).toContain('src/findings/words/zh.ts');
});
