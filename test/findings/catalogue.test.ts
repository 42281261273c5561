import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE, FINDING_CODES } from '../../src/findings/catalogue.ts';
import type { Severity } from '../../src/findings/catalogue.ts';
import type { FindingCode } from '../../src/findings/finding.ts';
import { wordFinding } from '../../src/findings/wordFinding.ts';
import { findingWords } from '../../src/findings/words/findingWords.ts';
import { zh } from '../../src/findings/words/zh.ts';
import type { Language } from '../../src/words/language.ts';
import { contains, parseAddress } from '../../src/workbook/address.ts';
import type { Area, Position } from '../../src/workbook/address.ts';
import type { SheetSnapshot } from '../../src/workbook/snapshot.ts';
import { readPage } from './readPage.ts';
import { sampleFindings } from './samples.ts';

const PAGES = 'docs/findings';
const SECTIONS = ['含义', '出问题的表', '怎么改', '不算问题的表'];
const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** Each complaint names the file to edit; a list of none passes. */
const NONE: readonly string[] = [];

function read(path: string): string {
  return readFileSync(join(process.cwd(), path), 'utf8');
}

describe('the pages', () => {
  test('there is one for each code of the catalogue and none besides', () => {
    const names = readdirSync(join(process.cwd(), PAGES)).filter((name) => name !== 'README.md');
    const codes = names.map((name) => name.replace(/\.md$/, ''));
    const unwritten = FINDING_CODES.filter((code) => !codes.includes(code));
    const unlisted = codes.filter((code) => !FINDING_CODES.includes(code as FindingCode));
    expect([
      ...unwritten.map((code) => `Write ${PAGES}/${code}.md: src/findings/catalogue.ts lists the code`),
      ...unlisted.map((code) => `Remove ${PAGES}/${code}.md: src/findings/catalogue.ts does not list the code`),
    ]).toEqual(NONE);
  });

  test.each(FINDING_CODES)('%s is headed by its code, title and severity, and has its sections in order', (code) => {
    const path = `${PAGES}/${code}.md`;
    const lines = read(path).split('\n');
    const name = `**${zh.titles[code]}** · ${zh.severities[CATALOGUE[code]]}`;
    const sections = lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3));
    expect([
      ...(lines[0] === `# ${code}` ? [] : [`Edit ${path}: its first line is to be # ${code}`]),
      ...(lines[2] === name ? [] : [`Edit ${path}: its third line is to be ${name}`]),
      ...(sections.join() === [...SECTIONS, 'In English'].join() ? [] : [`Edit ${path}: its sections are ${sections.join(', ')}`]),
    ]).toEqual(NONE);
  });

  test.each(FINDING_CODES)('%s has tables that can be read, and names cells that they hold', (code) => {
    const { bad, reported } = readPage(code);
    const drawn = areaDrawn(bad.sheet);
    const beyond = reported.filter((address) => address !== null && !contains(drawn, parseAddress(address) as Position));
    expect(beyond.map((address) => `Edit ${PAGES}/${code}.md: 查出 names ${address}, outside the table`)).toEqual(NONE);
  });

  test('README.md has a row for each code, in the order of the catalogue', () => {
    const rows = read(`${PAGES}/README.md`)
      .split('\n')
      .filter((line) => line.startsWith('| ['));
    const wanted = FINDING_CODES.map((code) => {
      const severity = CATALOGUE[code];
      return `| [${code}](${code}.md) | ${zh.severities[severity]} | ${severity} | ${zh.titles[code]} |`;
    });
    expect([
      ...wanted.filter((row) => !rows.includes(row)).map((row) => `Edit ${PAGES}/README.md: it lacks ${row}`),
      ...rows.filter((row) => !wanted.includes(row)).map((row) => `Edit ${PAGES}/README.md: it is not to have ${row}`),
    ]).toEqual(NONE);
    expect(rows).toEqual(wanted);
  });
});

describe.each(LANGUAGES)('the words in %s', (language) => {
  const path = `src/findings/words/${language}.ts`;
  const words = findingWords(language);

  test.each(FINDING_CODES)('%s is said in whole sentences that hold the evidence', (code) => {
    const complaints = sampleFindings(code).flatMap((finding) => {
      const said = wordFinding(finding, words);
      const faults = [...lacking(said, finding.args, language), ...flaws(said, language)];
      return faults.map((fault) => `Edit ${path}: ${code} ${fault}: ${said}`);
    });
    expect(complaints).toEqual(NONE);
  });

  test('no two codes share a title', () => {
    const titles = FINDING_CODES.map((code) => words.titles[code]);
    const again = FINDING_CODES.filter((_, index) => titles.indexOf(titles[index] as string) !== index);
    expect(again.map((code) => `Edit ${path}: ${code} has the title of another code`)).toEqual(NONE);
    expect(titles.filter((title) => title.trim() === '')).toEqual(NONE);
  });

  test('no two severities share a name', () => {
    const severities: readonly Severity[] = ['error', 'warning', 'info'];
    expect(new Set(severities.map((severity) => words.severities[severity])).size).toBe(severities.length);
  });
});

test.each(FINDING_CODES)('%s is said differently in each case and language', (code) => {
  const said = sampleFindings(code).flatMap((finding) => LANGUAGES.map((language) => wordFinding(finding, findingWords(language))));
  expect(new Set(said).size).toBe(said.length);
});

function areaDrawn({ rows }: SheetSnapshot): Area {
  const columns = rows.flatMap((row) => row.cells.map((cell) => cell.columnIndex));
  return { top: 0, left: 0, bottom: Math.max(...rows.map((row) => row.rowIndex)), right: Math.max(...columns) };
}

const SAID_AS_IT_STANDS = ['indicator', 'text', 'error', 'words', 'level', 'label', 'column'];
/** Choose among sentences, and are said by none. */
const NOT_SAID = ['of', 'isDate', 'counts', 'doubt', 'why', 'inRows'];

function lacking(said: string, args: object, language: Language): readonly string[] {
  return Object.entries(args as Record<string, string | readonly string[] | null>)
    .flatMap(([name, said_]) => (Array.isArray(said_) ? said_ : [said_]).map((one: string | null) => [name, one] as const))
    .flatMap(([name, value]) => {
      if (value === null || value === '' || NOT_SAID.includes(name)) return [];
      const evidence = evidenceOf(name, value, language);
      return said.includes(evidence) ? [] : [`lacks ${name} ${evidence}`];
    });
}

function evidenceOf(name: string, value: string, language: Language): string {
  if (SAID_AS_IT_STANDS.includes(name)) return `“${value}”`;
  if (name === 'due' && language === 'zh') return value.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
  return value;
}

function flaws(said: string, language: Language): readonly string[] {
  const residue = /undefined|null|NaN|\[object/.exec(said);
  const whole = language === 'zh' ? said.endsWith('。') : /^[A-Z].*[^.]\.$/.test(said);
  return [
    ...(residue ? [`says ${residue[0]}`] : []),
    ...(whole ? [] : ['is no whole sentence']),
    ...(language === 'zh' && !/[\u4e00-\u9fff]{4}/.test(said) ? ['has no four Chinese characters in a row'] : []),
    ...(/  |“”/.test(said) ? ['has two spaces or empty quotation marks'] : []),
  ];
}
