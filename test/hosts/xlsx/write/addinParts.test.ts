import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess, type Assessment } from '../../../../src/assess.ts';
import { nodeCodec } from '../../../../src/hosts/xlsx/nodeCodec.ts';
import { openPackage } from '../../../../src/hosts/xlsx/openPackage.ts';
import { emptyWorkbook } from '../../../../src/hosts/xlsx/write/emptyWorkbook.ts';
import { clearResults } from '../../../../src/results/clearResults.ts';
import { feedbackWorkbooks } from '../../../../src/ownSheets/feedback/feedbackWorkbooks.ts';
import { writeFeedback } from '../../../../src/ownSheets/feedback/writeFeedback.ts';
import { prepareWorkbook } from '../../../../src/preparation/prepareWorkbook.ts';
import { writeResults } from '../../../../src/results/writeResults.ts';
import { sealWorkbook } from '../../../../src/tools/seal/sealWorkbook.ts';
import type { Edit } from '../../../../src/workbook/edit.ts';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot.ts';
import { makeXlsx, type DrawnWorkbook } from '../../../support/xlsx.ts';
import { readToEnd } from '../readToEnd.ts';
import { changedParts, textOf, write } from './written.ts';

// A part of an add-in in a workbook ([MS-OWEXML]) makes Excel offer that add-in to whoever opens it: an office's next reader would be
// asked to trust a program of somebody else. We leave none, and take away none that the office has.

const TODAY = '2021-12-31';

function ended<T>(run: Generator<unknown, T>): T {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

const assessed = (workbook: WorkbookSnapshot): Assessment => ended(assess(workbook, TODAY));

/** Everything that writes to a workbook of an office. */
const WRITERS: Readonly<Record<string, (workbook: WorkbookSnapshot) => readonly Edit[]>> = {
  重新核算: (workbook) => writeResults(workbook, assessed(workbook)),
  反馈表: (workbook) => writeFeedback(workbook, assessed(workbook), assessed(workbook).units).edits,
  增加填报栏: (workbook) => ended(prepareWorkbook(workbook)).edits,
  封存: (workbook) => ended(sealWorkbook(workbook, TODAY)).edits,
  清除核算标记: (workbook) => clearResults(workbook),
};

const SHEETS: DrawnWorkbook['sheets'] = [
  {
    name: '甲局',
    rows: [
      ['序号', '考核指标', '分值', '考核得分', '佐证材料'],
      [1, '双公示', 60, 99, null],
      [2, '信用承诺', 40, 38, '有'],
    ],
  },
  {
    name: '下发表',
    rows: [
      ['序号', '考核指标', '分值'],
      [1, '双公示', 60],
      [2, '信用承诺', 40],
    ],
  },
];

const WEB_EXTENSION = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const PARTS = {
  'xl/webextensions/webextension1.xml':
    '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="wa1" store="zh-CN"/></we:webextension>',
  'xl/webextensions/taskpanes.xml':
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1"/></wetp:taskpanes>',
  'xl/webextensions/_rels/taskpanes.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${WEB_EXTENSION}" Target="webextension1.xml"/></Relationships>`,
};
const ROOT_RELATION = `<Relationship Id="rIdW" Type="${WEB_EXTENSION}taskpanes" Target="xl/webextensions/taskpanes.xml"/>`;
const TYPES = [
  '<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>',
  '<Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>',
];

/** The office's workbook with an add-in of somebody else open beside it when it was saved. */
function withAddin(): Uint8Array {
  const plain = makeXlsx({ sheets: SHEETS });
  return makeXlsx({
    sheets: SHEETS,
    parts: {
      ...PARTS,
      '_rels/.rels': textOf(plain, '_rels/.rels').replace('</Relationships>', `${ROOT_RELATION}</Relationships>`),
      '[Content_Types].xml': textOf(plain, '[Content_Types].xml').replace('</Types>', `${TYPES.join('')}</Types>`),
    },
  });
}

/** The parts that speak of an add-in, by their names or in what relates and types them. */
function addinIn(bytes: Uint8Array): readonly string[] {
  return [...openPackage(bytes, nodeCodec).entries.values()]
    .map(({ name }) => name)
    .filter(
      (name) =>
        /webextension|taskpane/i.test(name) ||
        (/\.rels$|^\[Content_Types\]/.test(name) && /webextension|taskpane/i.test(textOf(bytes, name))),
    );
}

describe.each(Object.keys(WRITERS))('%s', (name) => {
  const edits = (bytes: Uint8Array): readonly Edit[] => WRITERS[name]?.(readToEnd(bytes)) ?? [];
  const marked = (bytes: Uint8Array): Uint8Array =>
    name === '清除核算标记' ? write(bytes, writeResults(readToEnd(bytes), assessed(readToEnd(bytes)))) : bytes;

  test('leaves no part of an add-in', () => {
    const bytes = marked(makeXlsx({ sheets: SHEETS }));
    const written = write(bytes, edits(bytes));
    expect(edits(bytes).length).toBeGreaterThan(0);
    expect(addinIn(written)).toEqual([]);
  });

  test('leaves the add-in of an office as it is', () => {
    const bytes = marked(withAddin());
    const written = write(bytes, edits(bytes));
    expect(changedParts(withAddin(), written).filter((part) => /webextensions/.test(part) || part === '_rels/.rels')).toEqual([]);
    for (const type of TYPES) expect(textOf(written, '[Content_Types].xml')).toContain(type);
    expect(textOf(written, '_rels/.rels')).toContain(ROOT_RELATION);
  });
});

test('a workbook of our own has none either', () => {
  const assessment = assessed(readToEnd(makeXlsx({ sheets: SHEETS })));
  const [first] = feedbackWorkbooks(assessment, assessment.units, false);
  expect(first?.edits.length).toBeGreaterThan(0);
  expect(addinIn(write(emptyWorkbook(first?.sheet ?? '', nodeCodec), first?.edits ?? []))).toEqual([]);
  expect(addinIn(withAddin())).toHaveLength(5);
});

describe('in Excel', () => {
  /**
   * What writes a part of the add-in into the workbook that is open: its settings (`Office.context.document.settings`,
   * `workbook.settings`),
   * opening by itself, starting with the workbook, XML parts and bindings.
   * https://learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document
   * https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings
   */
  const LEAVES = /document\s*\.\s*settings|workbook\s*\.\s*settings|AutoShowTaskpane|setStartupBehavior|customXmlParts|\.bindings\b/u;
  const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|js|html)$/u.test(name))
    .map((name) => join('src', name));

  test.each([
    'Office.context.document.settings.set("a", 1)',
    'context.workbook.settings.add("a", 1)',
    'const { settings } = workbook\n  .settings',
    "'Office.AutoShowTaskpaneWithDocument'",
    'Office.addin.setStartupBehavior(1)',
    'workbook.customXmlParts.add("")',
  ])('%s would be seen', (code) => {
    expect(code).toMatch(LEAVES);
  });

  test('nothing of ours leaves one in the workbook', () => {
    expect(FILES.length).toBeGreaterThan(400);
    expect(FILES.filter((file) => LEAVES.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
