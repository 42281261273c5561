import { existsSync, readFileSync } from 'node:fs';
import { callModule } from '../build/callModule.ts';

interface Wall {
  readonly room: string;
  readonly may: readonly string[];
  readonly pure?: true;
  readonly why: string;
}

const REFUSALS = 'test/lint/refusals.mjs';

/** File below src, its text, what the refusal says; '' for none. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['reading/a.ts', `import { fold } from '../workbook/fold.ts';`, ''],
  ['reading/a.ts', `import { b } from './b.ts';`, ''],
  ['reading/deep/a.ts', `import { b } from '../b.ts';`, ''],
  ['reading/a.ts', `import Big from 'big.js';`, ''],
  ['reading/a.ts', `import { assessUnit } from '../assessment/assessUnit.ts';`, 'reading may not import assessment: '],
  ['reading/a.ts', `import type { UnitResult } from '../assessment/model.ts';`, 'reading may not import assessment: '],
  ['reading/a.ts', `export * from '../assessment/model.ts';`, 'reading may not import assessment: '],
  ['reading/a.ts', `export { assessUnit } from '../assessment/assessUnit.ts';`, 'reading may not import assessment: '],
  ['reading/a.ts', `type A = import('../assessment/model.ts').UnitResult;`, 'reading may not import assessment: '],
  ['reading/a.ts', `const a = import('../assessment/model.ts');`, 'reading may not import assessment: '],
  ['checks/a.ts', `import { b } from '../newcomer/b.ts';`, 'checks may not import newcomer/b.ts (in no room of walls.mjs): '],
  ['newcomer/a.ts', `export const a = 1;`, 'newcomer/a.ts is in no room: '],
  ['newcomer.ts', `import type { Cell } from './workbook/snapshot.ts';`, 'newcomer.ts is in no room: '],
  ['workbookish/a.ts', `export const a = 1;`, 'workbookish/a.ts is in no room: '],
  [
    'results/a.ts',
    `import { drawSheet } from '../../test/support/drawSheet.ts';`,
    'What ships never needs ../../test/support/drawSheet.ts.',
  ],
  ['cli/main.ts', `import { loadFile } from '../hosts/xlsx/loadFile.ts';`, ''],
  ['cli/inputs.ts', `import { loadFile } from '../hosts/xlsx/loadFile.ts';`, 'cli may not import hosts/xlsx/loadFile.ts: '],
  ['cli/inputs.ts', `import { main } from './main.ts';`, 'cli may not import cli/main.ts: '],
  ['session/session.ts', `import { openExcel } from '../hosts/excel/openExcel.ts';`, 'session may not import hosts/excel: '],
  ['session/session.ts', `import { Pane } from '../taskpane/Pane.tsx';`, 'session may not import taskpane: '],
  ['taskpane/Pane.tsx', `import { openExcel } from '../hosts/excel/openExcel.ts';`, 'taskpane may not import hosts/excel: '],
  ['taskpane/index.tsx', `import { openExcel } from '../hosts/excel/openExcel.ts';`, ''],
  ['workbench/index.tsx', `import { readWorkbook } from '../hosts/xlsx/readWorkbook.ts';`, 'workbench may not import hosts/xlsx: '],
  ['workbench/worker/index.ts', `import { readWorkbook } from '../../hosts/xlsx/readWorkbook.ts';`, ''],
  ['hosts/excel/file/openFileReader.ts', `import { readWorkbook } from '../../xlsx/readWorkbook.ts';`, ''],
  [
    'hosts/excel/file/openFileReader.ts',
    `import { writeWorkbook } from '../../xlsx/write/writeWorkbook.ts';`,
    'hosts/excel/file/openFileReader.ts may not import hosts/xlsx/write: ',
  ],
  ['hosts/excel/readWorkbook.ts', `import { readWorkbook } from '../xlsx/readWorkbook.ts';`, 'hosts/excel may not import hosts/xlsx: '],
  [
    'hosts/excel/readWorkbook.ts',
    `import { writeWorkbook } from '../xlsx/write/writeWorkbook.ts';`,
    'hosts/excel may not import hosts/xlsx/write: ',
  ],
  [
    'hosts/excel/readWorkbook.ts',
    `import { nodeCodec } from '../xlsx/nodeCodec.ts';`,
    'hosts/excel may not import hosts/xlsx/nodeCodec.ts: ',
  ],
  ['hosts/xlsx/readWorkbook.ts', `import { applyEdits } from './write/writeWorkbook.ts';`, 'hosts/xlsx may not import hosts/xlsx/write: '],
];

const answers = callModule<readonly string[]>(
  REFUSALS,
  'refusalsOf',
  CASES.map(([file, text]) => [file, text]),
);

test.each(CASES.map((row, i) => [...row, i] as const))('%s: %s', (_file, _text, refusal, i) => {
  const answer = answers[i];
  if (!answer || 'error' in answer) throw new Error(answer?.error ?? 'no answer');
  expect(answer.value.map((said) => said.slice(0, refusal.length))).toEqual(refusal === '' ? [] : [refusal]);
});

const [listed] = callModule<readonly Wall[]>(REFUSALS, 'wallsListed', [[]]);
if (!listed || 'error' in listed) throw new Error('no walls');
const walls = listed.value;

test('every room is there once, and has a reason', () => {
  expect(walls.filter(({ room }) => !existsSync(`src/${room}`)).map(({ room }) => room)).toEqual([]);
  expect(new Set(walls.map(({ room }) => room)).size).toBe(walls.length);
  expect(walls.filter(({ why }) => !/^[A-Z].+\.$/u.test(why))).toEqual([]);
});

test('doors lead to rooms listed above only', () => {
  const upwards = walls.map(
    ({ room, may }, i) => [room, may.filter((other) => !walls.slice(0, i).some((above) => above.room === other))] as const,
  );
  expect(upwards.filter(([, others]) => others.length > 0)).toEqual([]);
});

test('the pure compile takes in the pure rooms, and they import pure rooms alone', () => {
  const { include } = JSON.parse(readFileSync('src/tsconfig.pure.json', 'utf8')) as { readonly include: readonly string[] };
  const pure = walls.filter((wall) => wall.pure).map(({ room }) => room);
  expect([...include].sort()).toEqual([...pure].sort());
  expect(walls.filter((wall) => wall.pure && wall.may.some((other) => !pure.includes(other))).map(({ room }) => room)).toEqual([]);
});
