import { DuckDBInstance } from '@duckdb/node-api';
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { runKaohe } from '../runKaohe.ts';
import { tempFolder } from '../tempFolder.ts';

const EXAMPLES = join(process.cwd(), 'assets/examples');
const TIMEOUT = 120_000;
const folder = tempFolder({ 'many/': '', 'alone/': '' });
const many = join(folder, 'many');
/** More than one thread is worth. */
const BYTES = 700_000;

interface Answer {
  readonly workbook: string;
  readonly units: readonly { readonly name: string; readonly percent: number | null }[];
  readonly findings: readonly { readonly code: string }[];
}

let lines = '';

beforeAll(async () => {
  const examples = readdirSync(EXAMPLES).filter((name) => name.endsWith('.xlsx'));
  let bytes = 0;
  for (let copy = 0; bytes < BYTES; copy += 1) {
    for (const name of examples) {
      const path = join(many, `${String(copy).padStart(3, '0')}-${name}`);
      copyFileSync(join(EXAMPLES, name), path);
      bytes += statSync(path).size;
    }
  }
  writeFileSync(join(many, '000-broken.xlsx'), 'PK');
  const ran = await runKaohe(['assess', many, '--jsonl', '--as-of', '2021-12-31']);
  expect(ran.code).toBe(3);
  expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  lines = ran.stdout;
}, TIMEOUT);

function answersOf(text: string): readonly Answer[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

test(
  'a folder is answered in the order of its files, each workbook as if it were alone',
  async () => {
    const answers = answersOf(lines);
    const files = readdirSync(many).sort((a, b) => (a < b ? -1 : 1));
    expect(answers.map(({ workbook }) => workbook)).toEqual(files.filter((name) => name !== '000-broken.xlsx'));
    const alone = await runKaohe(['assess', EXAMPLES, '--json', '--as-of', '2021-12-31']);
    for (const answer of JSON.parse(alone.stdout) as Answer[]) {
      const copies = answers.filter(({ workbook }) => workbook.endsWith(`-${answer.workbook}`));
      expect(copies.length).toBeGreaterThan(1);
      for (const copy of copies) expect({ ...copy, workbook: answer.workbook }).toEqual(answer);
    }
  },
  TIMEOUT,
);

(availableParallelism() < 2 ? test.skip : test)(
  'a thread is started a core, and the one file without what stands beside it does all the same',
  () => {
    const program = join(folder, 'alone', 'kaohe.mjs');
    copyFileSync('dist/kaohe.js', program);
    const traced = (file: string) =>
      spawnSync(
        process.execPath,
        ['--import', `data:text/javascript,${encodeURIComponent(TRACE)}`, file, 'assess', many, '--jsonl', '--as-of', '2021-12-31'],
        {
          encoding: 'utf8',
          maxBuffer: 1 << 28,
        },
      );
    const [whole, alone] = [traced('dist/kaohe.js'), traced(program)];
    expect([whole.stdout === lines, alone.stdout === lines]).toEqual([true, true]);
    const started = [whole, alone].map(({ stderr }) => Number(/^threads (\d+)$/mu.exec(stderr)?.[1]));
    expect(started).toEqual([expect.any(Number), 0]);
    expect(started[0]).toBeGreaterThan(1);
  },
  TIMEOUT,
);

/** Counts the threads that a process starts. */
const TRACE = `
import { isMainThread, Worker } from 'node:worker_threads';
import worker from 'node:worker_threads';
import { syncBuiltinESMExports } from 'node:module';
if (isMainThread) {
  let started = 0;
  worker.Worker = class extends Worker { constructor(...given) { super(...given); started += 1; } };
  syncBuiltinESMExports();
  process.on('exit', () => process.stderr.write('threads ' + started + '\\n'));
}`;

describe('docs/many-workbooks.md', () => {
  const page = readFileSync('docs/many-workbooks.md', 'utf8');
  const [view = '', units = '', wrong = ''] = [...page.matchAll(/```sql\n([^]*?)```/gu)].map(([, sql = '']) => sql);
  const file = join(folder, '全省.jsonl');

  test(
    'its queries read the lines as they are',
    async () => {
      writeFileSync(file, lines);
      const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
      await duckdb.run(view.replace('全省.jsonl', file));
      const answers = answersOf(lines);

      const found = (await duckdb.runAndReadAll(units)).getRowObjectsJson();
      const expected = answers.flatMap(({ workbook, units: all }) => all.map(({ name, percent }) => ({ workbook, name, percent })));
      expect(found).toHaveLength(expected.length);
      const key = (row: object): string => JSON.stringify(row);
      expect(
        found.map(({ workbook, name, percent }) => key({ workbook, name, percent: percent === null ? null : Number(percent) })).sort(),
      ).toEqual(expected.map(key).sort());

      const counted = (await duckdb.runAndReadAll(wrong)).getRowObjectsJson();
      const codes = answers.flatMap(({ findings }) => findings.map(({ code }) => code));
      expect(codes.length).toBeGreaterThan(0);
      expect(Object.fromEntries(counted.map(({ code, places }) => [code, Number(places)]))).toEqual(
        Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((one) => one === code).length])),
      );
    },
    TIMEOUT,
  );
});
