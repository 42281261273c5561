import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectArguments } from '../../src/cli/arguments.ts';
import { clearFile } from '../../src/cli/clearFile.ts';
import { assessFiles } from '../../src/cli/assess/assessFiles.ts';
import { collectFiles } from '../../src/cli/collectFiles.ts';
import { distributeFile } from '../../src/cli/distributeFile.ts';
import { finish, type World } from '../../src/cli/world.ts';
import { loadFile } from '../../src/hosts/xlsx/loadFile.ts';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { readModified } from '../../src/hosts/xlsx/particulars/readModified.ts';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook.ts';
import { keepSheets } from '../../src/hosts/xlsx/write/excerpt/keepSheets.ts';
import { saveFile } from '../../src/hosts/xlsx/write/saveFile.ts';
import { saveFiles } from '../../src/hosts/xlsx/write/saveFiles.ts';
import { editBytes, writeWorkbook } from '../../src/hosts/xlsx/write/writeWorkbook.ts';
import { makeXlsx, type DrawnCell } from '../support/xlsx.ts';
import { fakeWorld } from './fakeWorld.ts';
import { tempFolder } from './tempFolder.ts';
import { askedToAssess } from './askedToAssess.ts';

/** The commands over the disk, with what they print. */
function realWorld(): World & { readonly stdout: string[]; readonly stderr: string[] } {
  const { stdout, stderr, out, err, progress, today } = fakeWorld({});
  return {
    stdout,
    stderr,
    out,
    err,
    progress,
    today,
    load: loadFile,
    read: (bytes) => readWorkbook(bytes, nodeCodec),
    particulars: () => ({ properties: [], comments: [], links: [], headers: [], notKnown: [] }),
    modified: (bytes) => readModified(bytes, nodeCodec),
    edit: (bytes, edits, breakSignature) => writeWorkbook(bytes, edits, nodeCodec, { breakSignature }),
    keepSheets: (bytes, sheets) => keepSheets(bytes, sheets, nodeCodec),
    save: saveFile,
    document: () => Promise.resolve(new Uint8Array()),
    create: () => new Uint8Array(),
    saveAll: saveFiles,
  };
}

const rows = (unit: string, scores: readonly (number | null)[] = []): readonly (readonly DrawnCell[])[] => [
  [`被考核单位：${unit}`],
  ['序号', '考核指标', '分值', '自评分', '考核得分', '佐证材料'],
  [1, '落实政策', 60, scores[0] ?? null, null, null],
  [2, '归集信息', 40, scores[1] ?? null, null, null],
  ['合计', null, { f: 'SUM(C3:C4)', v: 100 }, { f: 'SUM(D3:D4)', v: 0 }],
];
const UNITS = ['东局', '西局/外办', '..'];
const ISSUED = makeXlsx({
  sheets: [{ name: '说明', rows: [['请如实填写']] }, ...UNITS.map((unit, i) => ({ name: `表${i + 1}`, rows: rows(unit) }))],
});
const back = (unit: string, scores: readonly number[], modified?: string): Uint8Array =>
  makeXlsx({
    sheets: [{ name: 'Sheet1', rows: rows(unit, scores) }],
    ...(modified === undefined ? {} : { parts: withTime(modified) }),
  });
const withTime = (modified: string): Readonly<Record<string, string>> => ({
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
  'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><dcterms:created>2019-01-01T00:00:00Z</dcterms:created><dcterms:modified>${modified}</dcterms:modified></cp:coreProperties>`,
});

let made = 0;
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(ROOT, `case${++made}`);
  for (const [name, content] of Object.entries({ 'issued.xlsx': ISSUED, ...files })) {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}
const ROOT = tempFolder();

function collect(folder: string, asked: Partial<CollectArguments> = {}) {
  const world = realWorld();
  const code = collectFiles(
    {
      command: 'collect',
      issued: join(folder, 'issued.xlsx'),
      returned: [join(folder, 'back')],
      out: join(folder, 'out.xlsx'),
      json: true,
      withReview: false,
      use: [],
      asOf: '2020-12-31',
      language: 'zh',
      overwrite: false,
      breakSignature: false,
      ...asked,
    },
    world,
  );
  const printed = world.stdout.join('');
  const json = printed.startsWith('{')
    ? (JSON.parse(printed) as Record<'units' | 'files' | 'changes', Record<string, unknown>[]> & { message: string })
    : null;
  return { code, json, printed, stderr: world.stderr.join(''), out: asked.out ?? join(folder, 'out.xlsx') };
}
const statesOf = (got: ReturnType<typeof collect>) => got.json?.files.map(({ file, state }) => `${String(file)} ${String(state)}`);
const sheetsOf = (path: string) => finish(readWorkbook(readFileSync(path), nodeCodec), () => undefined).sheets;
const all = { 'back/a.xlsx': back('东局', [50, 40]), 'back/b/b.XLSX': back('西局/外办', [55, 35]), 'back/c.xlsx': back('..', [60, 20]) };

test('all have answered', () => {
  const got = collect(folderOf({ ...all, 'back/~$a.xlsx': 'x', 'back/.hidden.xlsx': 'x', 'back/.git/x.xlsx': 'x', 'back/note.txt': 'x' }));
  expect(got).toMatchObject({ code: 0, stderr: '', json: { issued: 'issued.xlsx', asOf: '2020-12-31' } });
  expect(statesOf(got)).toEqual(['a.xlsx used', 'b/b.XLSX used', 'c.xlsx used']);
  expect(sheetsOf(got.out).map(({ name }) => name)).toEqual(['说明', '表1', '表2', '表3', '回收登记', '改动清单']);
});

test('what can’t be read stops nobody', () => {
  const old = Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex');
  const folder = folderOf({ ...all, 'back/old.xls': old, 'back/empty.xlsx': '' });
  const got = collect(folder, { returned: [join(folder, 'back'), join(folder, 'gone.xlsx')] });
  expect(got.code).toBe(1);
  expect(statesOf(got)).toEqual([
    'a.xlsx used',
    'b/b.XLSX used',
    'c.xlsx used',
    'empty.xlsx unreadable',
    'gone.xlsx unreadable',
    'old.xls unreadable',
  ]);
  expect(got.json?.files.slice(3).map(({ reason }) => String(reason))).toEqual([
    expect.stringContaining('empty.xlsx'),
    expect.stringContaining('gone.xlsx'),
    expect.stringContaining('另存为'),
  ]);
});

test('written again over itself from a folder that holds it, it is the same', () => {
  const folder = folderOf(all);
  const out = join(folder, 'back/out.xlsx');
  const first = collect(folder, { out });
  const bytes = readFileSync(out);
  const second = collect(folder, { out });
  expect(second).toEqual(first);
  expect(readFileSync(out).equals(bytes)).toBe(true);
});

test('an earlier output under another name is passed over', () => {
  const folder = folderOf(all);
  collect(folder, { out: join(folder, 'back/before.xlsx') });
  expect(statesOf(collect(folder))).toEqual(['a.xlsx used', 'b/b.XLSX used', 'c.xlsx used']);
});

test.each([
  ['a file of somebody’s', (folder: string) => writeFileSync(join(folder, 'out.xlsx'), ISSUED), 'out.xlsx”，不会覆盖'],
  [
    'an output that was assessed since',
    (folder: string) => {
      const path = join(folder, 'out.xlsx');
      collect(folder);
      assessFiles(askedToAssess([path], { target: { kind: 'in-place' } }), realWorld());
    },
    'out.xlsx”，不会覆盖',
  ],
])('%s is not overwritten', (_, before, sentence) => {
  const folder = folderOf(all);
  before(folder);
  const bytes = readFileSync(join(folder, 'out.xlsx'));
  const got = collect(folder);
  expect(got).toMatchObject({ code: 2, printed: '', stderr: expect.stringContaining(sentence) });
  expect(readFileSync(join(folder, 'out.xlsx')).equals(bytes)).toBe(true);
  expect(collect(folder, { overwrite: true }).code).toBe(0);
});

test('a returned file is not overwritten, whoever says so', () => {
  const folder = folderOf(all);
  const got = collect(folder, { out: join(folder, 'back/a.xlsx'), overwrite: true });
  expect(got).toMatchObject({ code: 2, stderr: expect.stringContaining('是交回的文件') });
  expect(readFileSync(join(folder, 'back/a.xlsx')).equals(Buffer.from(all['back/a.xlsx']))).toBe(true);
});

test('nor is the issued workbook', () => {
  const folder = folderOf(all);
  expect(collect(folder, { out: join(folder, 'issued.xlsx') }).code).toBe(2);
});

describe('--use', () => {
  const two = { ...all, 'back/a2.xlsx': back('东局', [30, 30]) };
  test('decides a conflict', () => {
    const folder = folderOf(two);
    expect(collect(folder).json?.units[0]).toMatchObject({ state: 'conflict', file: null });
    const got = collect(folder, { use: ['东局=a2.xlsx'] });
    expect(got.json?.units[0]).toMatchObject({ state: 'returned', file: 'a2.xlsx' });
    expect(statesOf(got)).toContain('a.xlsx superseded');
  });
  test.each([
    ['东局', '应写成 单位=文件'],
    ['东部局=a.xlsx', '不在下发名单中'],
    ['东局=c.xlsx', '可以选的有 a.xlsx、a2.xlsx'],
  ])('%s is refused, and nothing is written', (use, sentence) => {
    const folder = folderOf(two);
    expect(collect(folder, { use: [use] })).toMatchObject({ code: 2, printed: '', stderr: expect.stringContaining(sentence) });
    expect(existsSync(join(folder, 'out.xlsx'))).toBe(false);
  });
  test('twice for a unit is refused', () =>
    expect(collect(folderOf(two), { use: ['东局=a.xlsx', '东局=a2.xlsx'] })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('只能选一个'),
    }));
  test('the time inside the file decides otherwise', () => {
    const got = collect(
      folderOf({
        'back/a.xlsx': back('东局', [1, 2], '2020-12-02T00:00:00Z'),
        'back/b.xlsx': back('东局', [3, 4], '2020-12-01T00:00:00Z'),
      }),
    );
    expect(statesOf(got)).toEqual(['a.xlsx used', 'b.xlsx superseded']);
  });
});

test('late files are collected into what was collected before', () => {
  const folder = folderOf({
    'back/a.xlsx': all['back/a.xlsx'],
    'late/b.xlsx': all['back/b/b.XLSX'],
    'again/a.xlsx': back('东局', [33, 22]),
  });
  const first = collect(folder);
  const second = collect(folder, { issued: first.out, returned: [join(folder, 'late')], out: join(folder, 'second.xlsx') });
  expect(second.json?.units.map(({ name, state, file, entries }) => [name, state, file, entries])).toEqual([
    ['东局', 'returned', 'a.xlsx', 2],
    ['西局/外办', 'returned', 'b.xlsx', 2],
    ['..', 'missing', null, 0],
  ]);
  // The same files once more say the same, and a newer one counts.
  const both = [join(folder, 'back'), join(folder, 'late')];
  const third = collect(folder, { issued: second.out, returned: both, out: join(folder, 'third.xlsx') });
  expect(statesOf(third)).toEqual(['a.xlsx used', 'b.xlsx used']);
  expect(third.json?.units).toEqual(second.json?.units);
  const newer = collect(folder, { issued: second.out, returned: [join(folder, 'again')], out: join(folder, 'newer.xlsx') });
  expect(sheetsOf(newer.out).find(({ name }) => name === '表1')?.rows[2]?.cells[3]).toMatchObject({ value: 33 });
});

test('clear takes the two sheets off and leaves the entries', () => {
  const folder = folderOf(all);
  const { out } = collect(folder);
  const clean = join(folder, 'clean.xlsx');
  clearFile({ command: 'clear', workbook: out, out: clean, seal: false, overwrite: false, breakSignature: false }, realWorld());
  expect(sheetsOf(clean).map(({ name }) => name)).toEqual(['说明', '表1', '表2', '表3']);
  expect(sheetsOf(clean)[1]?.rows).toEqual(sheetsOf(out)[1]?.rows);
});

test('a workbook without units has nobody to answer', () => {
  const folder = folderOf({
    ...all,
    'issued.xlsx': makeXlsx({
      sheets: [
        {
          name: '表',
          rows: [
            ['序号', '考核指标', '分值'],
            [1, '甲', 60],
            [2, '乙', 40],
          ],
        },
      ],
    }),
  });
  expect(collect(folder)).toMatchObject({ code: 3, printed: '', stderr: expect.stringContaining('kaohe prepare') });
  expect(existsSync(join(folder, 'out.xlsx'))).toBe(false);
});

test('a folder of thousands of other files is looked through', () => {
  const folder = folderOf(all);
  for (let i = 0; i < 5000; i++) writeFileSync(join(folder, 'back', `${i}.txt`), '');
  expect(collect(folder).code).toBe(0);
});

test('for a person', () => {
  const got = collect(folderOf({ 'back/a.xlsx': all['back/a.xlsx'], 'back/x.xlsx': 'x' }), { json: false });
  expect(got.printed).toContain('截至2020年12月31日，应报3个单位，已报1个，未报2个：西局/外办、..。');
  expect(got.printed).toContain('x.xlsx：打不开');
});

describe('distribute', () => {
  const distribute = (folder: string, asked: object = {}) => {
    const world = realWorld();
    const out = join(folder, 'to');
    const code = distributeFile(
      {
        command: 'distribute',
        workbook: join(folder, 'issued.xlsx'),
        out,
        language: 'zh',
        overwrite: false,
        breakSignature: false,
        ...asked,
      },
      world,
    );
    return { code, out, stdout: world.stdout.join(''), stderr: world.stderr.join('') };
  };

  test('a workbook a unit, by names that every disk takes', () => {
    const folder = folderOf({});
    const got = distribute(folder);
    expect(got).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(got.out).sort()).toEqual(['东局.xlsx', '西局-外办.xlsx', '单位.xlsx'].sort());
    expect(sheetsOf(join(got.out, '东局.xlsx')).map(({ name }) => name)).toEqual(['说明', '表1']);
  });

  test('collected as it went out it is blank, filled in it is returned, without a change', () => {
    const folder = folderOf({});
    const { out } = distribute(folder);
    const blank = collect(folder, { returned: [out] });
    expect([blank.code, statesOf(blank)?.every((state) => state.endsWith(' blank'))]).toEqual([1, true]);
    for (const file of readdirSync(out)) {
      const [, sheet] = sheetsOf(join(out, file));
      writeFileSync(
        join(out, file),
        editBytes(
          readFileSync(join(out, file)),
          [{ edit: 'set-values', sheet: sheet?.name ?? '', range: 'D3', values: [[50]] }],
          nodeCodec,
        ),
      );
    }
    const got = collect(folder, { returned: [out], out: join(folder, 'filled.xlsx') });
    expect([got.code, got.json?.changes, got.json?.units.map(({ entries }) => entries)]).toEqual([0, [], [1, 1, 1]]);
  });

  test('files that are there are replaced only where somebody says so, and none is half there', () => {
    const folder = folderOf({ 'to/东局.xlsx': 'mine' });
    expect(distribute(folder)).toMatchObject({ code: 2, stderr: expect.stringContaining('东局.xlsx”，不会覆盖') });
    expect(readdirSync(join(folder, 'to'))).toEqual(['东局.xlsx']);
    expect(distribute(folder, { overwrite: true }).code).toBe(0);
  });

  test('a file is no folder, and a workbook without units goes to nobody', () => {
    expect(distribute(folderOf({ to: 'x' }))).toMatchObject({ code: 2, stderr: expect.stringContaining('是文件') });
    const published = makeXlsx({
      sheets: [
        {
          name: '表',
          rows: [
            ['序号', '考核指标', '分值'],
            [1, '甲', 60],
            [2, '乙', 40],
          ],
        },
      ],
    });
    expect(distribute(folderOf({ 'issued.xlsx': published }))).toMatchObject({ code: 3, stderr: expect.stringContaining('kaohe prepare') });
  });

  test('what was collected is distributed without the register, and a cell that led to another unit is empty', () => {
    const links = makeXlsx({
      sheets: [
        {
          name: '说明',
          rows: [
            [
              { f: '表2!D3', v: 7 },
              { f: '1+1', v: 2 },
            ],
          ],
        },
        { name: '表1', rows: rows('东局') },
        { name: '表2', rows: rows('西局') },
      ],
    });
    const folder = folderOf({ 'issued.xlsx': links, 'back/a.xlsx': all['back/a.xlsx'] });
    const { out: collected } = collect(folder);
    const got = distribute(folder, { workbook: collected });
    expect(got.stdout).toContain('“回收登记”“改动清单”');
    const kept = sheetsOf(join(got.out, '东局.xlsx'));
    expect(kept.map(({ name }) => name)).toEqual(['说明', '表1']);
    expect(kept[0]?.rows[0]?.cells.map(({ formula }) => formula)).toEqual(['1+1']);
  });
});
