import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { ArgumentsEnd, type Asked, parseArguments } from '../../src/cli/arguments.ts';
import { assessFiles } from '../../src/cli/assess/assessFiles.ts';
import { clearFile } from '../../src/cli/clearFile.ts';
import { collectFiles } from '../../src/cli/collectFiles.ts';
import { distributeFile } from '../../src/cli/distributeFile.ts';
import { editFile } from '../../src/cli/editFile.ts';
import { giveFeedback } from '../../src/cli/giveFeedback.ts';
import { listTasks } from '../../src/cli/listTasks.ts';
import { prepareFile } from '../../src/cli/prepareFile.ts';
import { sealFile } from '../../src/cli/sealFile.ts';
import type { World } from '../../src/cli/world.ts';
import { follow } from '../../src/following/follow.ts';
import { loadFile } from '../../src/hosts/xlsx/loadFile.ts';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { readModified } from '../../src/hosts/xlsx/particulars/readModified.ts';
import { readParticulars } from '../../src/hosts/xlsx/particulars/readParticulars.ts';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook.ts';
import { emptyWorkbook } from '../../src/hosts/xlsx/write/emptyWorkbook.ts';
import { keepSheets } from '../../src/hosts/xlsx/write/excerpt/keepSheets.ts';
import { saveFile } from '../../src/hosts/xlsx/write/saveFile.ts';
import { type FileSystem, saveFiles } from '../../src/hosts/xlsx/write/saveFiles.ts';
import { writeWorkbook } from '../../src/hosts/xlsx/write/writeWorkbook.ts';
import { makeXlsx, type DrawnCell } from '../support/xlsx.ts';
import { fakeWorld } from './fakeWorld.ts';
import { tempFolder } from './tempFolder.ts';

/** All that saving asks of the file system. */
const CALLS = [
  'realpathSync',
  'readlinkSync',
  'statSync',
  'fstatSync',
  'openSync',
  'fchmodSync',
  'fchownSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'renameSync',
  'linkSync',
  'unlinkSync',
  'readdirSync',
] as const satisfies readonly (keyof FileSystem)[];
type Call = (typeof CALLS)[number];

/** `died`: the process ends there, with nothing cleared up. `short`: the disk takes a part at a time, which is no fault. */
type Fault = 'EIO' | 'ENOSPC' | 'short' | 'died';
const FAULTS: Readonly<Record<Fault, (call: Call) => boolean>> = {
  EIO: () => true,
  ENOSPC: (call) => call === 'writeSync',
  short: (call) => call === 'writeSync',
  died: () => true,
};

/** What ends a process can't be caught by it: nothing after it is done. */
const DEAD = new Error('the process has died');

interface Struck {
  readonly system: FileSystem;
  readonly isDead: () => boolean;
  /** How often each was called. */
  readonly calls: Map<Call, number>;
}

/** The file system of this machine, where the nth call of a kind meets a fault. */
function struckAt(call: Call | null, nth: number, fault: Fault): Struck {
  const calls = new Map<Call, number>();
  let isDead = false;
  const wrapped = Object.fromEntries(
    CALLS.map((name) => {
      const real = fs[name] as (...args: readonly unknown[]) => unknown;
      return [
        name,
        (...args: readonly unknown[]): unknown => {
          if (isDead) throw DEAD;
          const count = (calls.get(name) ?? 0) + 1;
          calls.set(name, count);
          if (name !== call || count !== nth) return real(...args);
          if (fault === 'died') {
            isDead = true;
            throw DEAD;
          }
          if (fault !== 'short') throw Object.assign(new Error(fault), { code: fault });
          const [file, bytes, at] = args as [number, Uint8Array, number];
          return fs.writeSync(file, bytes, at, Math.ceil((bytes.length - at) / 3));
        },
      ];
    }),
  );
  return { system: wrapped as unknown as FileSystem, isDead: () => isDead, calls };
}

function worldOver(system: FileSystem): World {
  const { out, err, progress, today, document } = fakeWorld({});
  return {
    out,
    err,
    progress,
    today,
    document,
    load: loadFile,
    read: (bytes) => readWorkbook(bytes, nodeCodec),
    particulars: (bytes) => readParticulars(bytes, nodeCodec),
    modified: (bytes) => readModified(bytes, nodeCodec),
    edit: (bytes, edits, breakSignature) => writeWorkbook(bytes, edits, nodeCodec, { breakSignature, follow }),
    keepSheets: (bytes, sheets, breakSignature) => keepSheets(bytes, sheets, nodeCodec, { breakSignature }),
    create: (sheet) => emptyWorkbook(sheet, nodeCodec),
    save: (path, bytes) => saveFile(path, bytes, system),
    saveAll: (files) => saveFiles(files, system),
  };
}

function carryOut(asked: Asked, world: World): number {
  switch (asked.command) {
    case 'assess':
      return assessFiles(asked, world);
    case 'feedback':
      return giveFeedback(asked, world);
    case 'prepare':
      return prepareFile(asked, world);
    case 'distribute':
      return distributeFile(asked, world);
    case 'collect':
      return collectFiles(asked, world);
    case 'edit':
      return editFile(asked, world);
    case 'clear':
      return clearFile(asked, world);
    case 'seal':
      return sealFile(asked, world);
    case 'tasks':
      return listTasks(asked, world);
    default:
      throw new Error(`${asked.command} writes nothing`);
  }
}

/** The exit code; null where the process died. */
function run(args: readonly string[], folder: string, system: FileSystem): number | null {
  const asked = parseArguments(args.map((text) => text.replace(/^@/u, `${folder}/`)));
  if (asked instanceof ArgumentsEnd) throw new Error(`the arguments can't be followed: ${args.join(' ')}`);
  try {
    return carryOut(asked, worldOver(system));
  } catch (error) {
    if (error === DEAD) return null;
    throw error;
  }
}

const HEADER = ['序号', '考核指标', '分值', '自评分', '考核得分', '佐证材料'];
const table = (unit: string, score: number): DrawnCell[][] => [
  [`被考核单位：${unit}`],
  HEADER,
  [1, '落实政策', 60, score, score, '附件1'],
  [2, '归集信息', 40, 40, 40, '附件2'],
];
const OFFICE = makeXlsx({
  sheets: [
    { name: '东局', rows: table('东局', 50) },
    { name: '西局', rows: table('西局', 61) },
  ],
});
const PUBLISHED = makeXlsx({ sheets: [{ name: '公布', rows: [HEADER.slice(0, 3), [1, '落实政策', 60], [2, '归集信息', 40]] }] });
const TASKS = makeXlsx({
  sheets: [
    {
      name: '分工',
      rows: [
        ['任务名称', '工作内容', '牵头单位', '完成时限'],
        ['制度', '制定方案', '东局', '2030年5月底前'],
        ['平台', '建设平台', '西局', '2030年6月底前'],
      ],
    },
  ],
});
const EDITS = JSON.stringify([{ edit: 'set-values', sheet: '东局', range: 'E3', values: [[55]] }]);
const OUT = 'office.xlsx';

/** Each command with what it is run on; `@` stands for the folder. What is there already is replaced. */
const COMMANDS: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['assess --out', ['assess', '@office.xlsx', '--out', '@there.xlsx', '--overwrite']],
  ['assess --in-place', ['assess', '@office.xlsx', '--in-place']],
  ['seal --out', ['seal', '@office.xlsx', '--out', '@new.xlsx', '--overwrite']],
  ['seal --in-place', ['seal', '@office.xlsx', '--in-place']],
  ['prepare', ['prepare', '@published.xlsx', '--out', '@there.xlsx', '--overwrite']],
  ['edit', ['edit', '@office.xlsx', '@edits.json', '--out', '@there.xlsx', '--overwrite']],
  ['clear', ['clear', '@assessed.xlsx', '--out', '@there.xlsx', '--overwrite']],
  ['feedback, a file', ['feedback', '@office.xlsx', '--out', '@new.xlsx', '--overwrite']],
  ['feedback, a folder', ['feedback', '@office.xlsx', '--out', '@given', '--overwrite']],
  ['distribute', ['distribute', '@office.xlsx', '--out', '@given', '--overwrite']],
  ['tasks', ['tasks', '@tasks.xlsx', '--out', '@there.xlsx', '--overwrite']],
  ['collect', ['collect', '@office.xlsx', '@back', '--out', '@there.xlsx', '--overwrite']],
];

/** The files of the folder, by their names from it on. */
type Files = ReadonlyMap<string, string>;

function filesIn(folder: string): Files {
  const names = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), fs.readFileSync(path, 'base64')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const place = tempFolder();
let count = 0;

/** A folder of its own with these files. */
function placeOf(files: ReadonlyMap<string, string | Uint8Array>): string {
  const folder = join(place, String(count++));
  for (const [name, content] of files) {
    fs.mkdirSync(dirname(join(folder, name)), { recursive: true });
    fs.writeFileSync(join(folder, name), typeof content === 'string' ? Buffer.from(content, 'base64') : content);
  }
  return folder;
}

/** What is there before each command: what it is run on, and files that it replaces. */
const START = ((): Files => {
  const folder = placeOf(
    new Map([
      [OUT, OFFICE],
      ['published.xlsx', PUBLISHED],
      ['tasks.xlsx', TASKS],
      ['edits.json', Buffer.from(EDITS)],
      ['there.xlsx', Buffer.from('a former result')],
      ['given/东局.xlsx', Buffer.from('a former file of 东局')],
      ['given/西局.xlsx', Buffer.from('a former file of 西局')],
      ['back/东局.xlsx', makeXlsx({ sheets: [{ name: '东局', rows: table('东局', 52) }] })],
    ]),
  );
  run(['assess', '@office.xlsx', '--out', '@assessed.xlsx'], folder, fs);
  return filesIn(folder);
})();

const isLeft = (name: string): boolean => name.includes('.kaohe-');
const withoutLeft = (files: Files): Files => new Map([...files].filter(([name]) => !isLeft(name)));

/** What is wrong after a fault, and after the next run; it should be nothing. */
function faultsOf(args: readonly string[], wanted: Files, call: Call, nth: number, fault: Fault): readonly string[] {
  const folder = placeOf(START);
  const { system, isDead } = struckAt(call, nth, fault);
  const ended = run(args, folder, system);
  const code = isDead() ? null : ended;
  const found = filesIn(folder);
  const wrong: string[] = [];
  const names = new Set([...START.keys(), ...wanted.keys(), ...withoutLeft(found).keys()]);
  for (const name of names) {
    const [now, before, after] = [found.get(name), START.get(name), wanted.get(name)];
    // A process that dies between two names has given some files theirs; none of them is half a file.
    const allowed = code === null ? [before, after] : code === 3 ? [before] : [after];
    if (!allowed.includes(now)) wrong.push(`${name} is neither as it was nor as it was to be`);
  }
  // What can't be removed is left for the next run.
  const left = [...found.keys()].filter(isLeft);
  if (left.length > 0 && code !== null && call !== 'unlinkSync') wrong.push(`${left.join()} is left`);
  // What is done is not done again: a seal over a sealed workbook would be another one.
  const isDone = left.length === 0 && [...wanted].every(([name, content]) => found.get(name) === content);
  if (!isDone) run(args, folder, fs);
  const healed = filesIn(folder);
  for (const name of new Set([...wanted.keys(), ...healed.keys()])) {
    if (healed.get(name) !== wanted.get(name)) wrong.push(`in the end: ${name}`);
  }
  fs.rmSync(folder, { recursive: true });
  return wrong.map((one) => `${call} ${nth} ${fault}, exit ${code}: ${one}`);
}

/** Lines of the table of what was tried: command, its calls, how many faults struck them, and how many of them were healed. */
const matrix: string[] = [];
afterAll(() => {
  process.stdout.write(`\ncommand\tcalls\tfaults\thealed\n${matrix.join('\n')}\n`);
});

test.each(COMMANDS)(
  '%s: whichever call of the file system fails in whatever way, what was there is intact, and a second run puts right',
  (name, args) => {
    const folder = placeOf(START);
    const { system, calls } = struckAt(null, 0, 'EIO');
    expect([0, 1]).toContain(run(args, folder, system));
    const wanted = filesIn(folder);
    expect([...wanted].filter(([file, content]) => START.get(file) !== content)).not.toEqual([]);
    const wrong: string[] = [];
    let [struck, healed] = [0, 0];
    for (const [call, times] of calls) {
      for (const [fault, strikes] of Object.entries(FAULTS) as [Fault, (call: Call) => boolean][]) {
        for (let nth = 1; strikes(call) && nth <= times; nth++) {
          const found = faultsOf(args, wanted, call, nth, fault);
          struck++;
          if (found.length === 0) healed++;
          wrong.push(...found);
        }
      }
    }
    matrix.push([name, [...calls.values()].reduce((sum, times) => sum + times, 0), struck, healed].join('\t'));
    expect(wrong.slice(0, 10)).toEqual([]);
  },
  120_000,
);
