import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { zh as assessment } from '../../src/assessment/words/zh.ts';
import { zh as findings } from '../../src/findings/words/zh.ts';

const GLOSSARY = 'docs/glossary.md';

/** Each complaint names the file to edit; a list of none passes. */
const NONE: readonly string[] = [];

interface Row {
  readonly terms: readonly string[];
  /** Those in backticks: names of the code; others have no name in it yet. */
  readonly codes: readonly string[];
  readonly avoided: readonly string[];
}

const rows: readonly Row[] = readFileSync(GLOSSARY, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:---|中文)/u.test(line))
  .map((line) => {
    const [terms = '', code = '', , avoided = ''] = line.slice(2, -2).split(' | ');
    return {
      terms: terms.split('、'),
      codes: [...code.matchAll(/`(.+?)`/gu)].map(([, word = '']) => word),
      avoided: avoided
        .replace(/（[^）]*）/gu, '')
        .split(/[、，；,]\s*/u)
        .filter((word) => /[\u4e00-\u9fff]/u.test(word)),
    };
  });

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/u.test(path))
  .map((path) => ({ path, file: ts.createSourceFile(path, readFileSync(`src/${path}`, 'utf8'), ts.ScriptTarget.Latest, true) }));

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  node.forEachChild((child) => visit(child, look));
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  );
}

test('no word has two meanings', () => {
  const terms = rows.flatMap((row) => row.terms);
  const twice = terms.filter((term, i) => terms.indexOf(term) !== i);
  expect(twice.map((term) => `Edit ${GLOSSARY}: ${term} is there twice`)).toEqual(NONE);
  expect(rows.length).toBeGreaterThan(40);
});

test('the names of the code are in the code', () => {
  const names = new Set<string>();
  for (const { file } of sources) {
    visit(file, (node) => {
      if (ts.isIdentifier(node) || ts.isStringLiteral(node)) names.add(node.text);
    });
  }
  const missing = rows.flatMap(({ codes }) => codes).filter((code) => !names.has(code));
  expect(missing.map((code) => `Edit ${GLOSSARY}: nothing in src is named ${code}`)).toEqual(NONE);
});

test('the interface says no word that is to be avoided', () => {
  // A word may be avoided for one thing and be the word for another. What the self-check says of Excel is in Excel's own words.
  const terms = new Set(rows.flatMap((row) => row.terms));
  const avoided = rows
    .flatMap((row) => row.avoided.map((word) => [word, row.terms.join('、')] as const))
    .filter(([word]) => !terms.has(word));
  const complaints: string[] = [];
  for (const { path, file } of sources.filter(({ path }) => path.endsWith('words/zh.ts') && !path.startsWith('hosts/excel/'))) {
    visit(file, (node) => {
      if (!isText(node)) return;
      for (const [word, term] of avoided)
        if (node.text.includes(word)) complaints.push(`Edit src/${path}: ${word} is ${term} in “${node.text}”`);
    });
  }
  expect(complaints).toEqual(NONE);
});

test.each(
  [...Object.entries(findings.severities), ...Object.entries(assessment.columns)].filter(([code]) =>
    rows.some(({ codes }) => codes.includes(code)),
  ),
)('%s is called %s here and there', (code, word) => {
  expect(rows.find(({ codes }) => codes.includes(code))?.terms).toContain(word);
});
