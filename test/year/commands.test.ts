import { unzipSync } from 'fflate';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runKaohe } from '../cli/runKaohe.ts';
import { tempFolder } from '../cli/tempFolder.ts';
import { filled, published, returnedFrom, scoresOf, UNITS } from './units.ts';

const folder = tempFolder({ '指标.xlsx': published() });
const at = (...names: readonly string[]): string => join(folder, ...names);
jest.setTimeout(120_000);

/** Runs a command that is to end with this code, and gives what it prints. */
async function kaohe(code: number, ...args: readonly string[]): Promise<string> {
  const ended = await runKaohe(args);
  expect({ args, stderr: ended.stderr, code: ended.code }).toEqual({ args, stderr: '', code });
  return ended.stdout;
}

test('the whole year by the command line: prepared, distributed, collected, assessed, sealed, reported', async () => {
  await kaohe(0, 'prepare', at('指标.xlsx'), '--units', 'sheets', '--out', at('填报表.xlsx'));
  await kaohe(0, 'distribute', at('填报表.xlsx'), '--out', at('下发'));
  mkdirSync(at('交回'));
  for (const [name, bytes] of Object.entries(returnedFrom((unit) => readFileSync(at('下发', `${unit}.xlsx`))))) {
    writeFileSync(at('交回', name), bytes);
  }
  const collect = ['collect', at('填报表.xlsx'), at('交回'), '--out', at('汇集.xlsx'), '--json'];
  const first = JSON.parse(await kaohe(1, ...collect)) as Answer;
  expect(first.units.map(({ name, state }) => [name, state])).toEqual([
    ['甲局', 'returned'],
    ['乙局', 'conflict'],
    ['丙局', 'missing'],
    ['丁局', 'returned'],
  ]);
  const decided = JSON.parse(await kaohe(1, ...collect, '--use', '乙局=乙局.xlsx')) as Answer;
  expect(decided.units.map(({ state, entries }) => [state, entries])).toEqual([
    ['returned', 4],
    ['returned', 4],
    ['missing', 0],
    ['returned', 4],
  ]);
  expect(decided.changes).toMatchObject([{ unit: '丁局', kind: 'max', cell: 'C3', issued: '20', returned: '25' }]);
  const reviews = Object.fromEntries(UNITS.filter((unit) => unit !== '丙局').map((unit) => [unit, scoresOf(unit)]));
  writeFileSync(at('复核.xlsx'), filled(readFileSync(at('汇集.xlsx')), 'review', reviews));
  const { units } = JSON.parse(await kaohe(0, 'assess', at('复核.xlsx'), '--json')) as { units: { name: string; total: number }[] };
  expect(units.map(({ name, total }) => [name, total])).toEqual([
    ['甲局', 100],
    ['乙局', 96],
    ['丙局', 0],
    ['丁局', 92],
  ]);
  await kaohe(0, 'assess', at('复核.xlsx'), '--out', at('已核算.xlsx'));
  await kaohe(0, 'seal', at('已核算.xlsx'), '--out', at('已封存.xlsx'));
  await kaohe(0, 'report', at('已封存.xlsx'), '--out', at('通报.docx'), '--period', '2021年');
  const text = new TextDecoder().decode(unzipSync(readFileSync(at('通报.docx')))['word/document.xml']);
  for (const said of ['2021年考核情况通报', '甲局', '96.00', '丙局']) expect(text).toContain(said);
});

interface Answer {
  readonly units: readonly { readonly name: string; readonly state: string; readonly entries: number }[];
  readonly changes: readonly unknown[];
}
