import { HostFailureError } from '../../workbook/failure.ts';
import { exchange, type Exchange } from './exchange.ts';
import { QUIET_JOB } from './quietJob.ts';
import { SELF_CHECKS } from './selfChecks.ts';

/** One thing that was tried in this very Excel. */
export interface SelfCheckLine {
  readonly name: string;
  /** Null for what is only told. */
  readonly ok: boolean | null;
  readonly detail: string;
}

export interface SelfCheckReport {
  readonly lines: readonly SelfCheckLine[];
  /** All of it, to copy. */
  readonly text: string;
}

/** The sheet that is made for the checks and taken out again. */
const SCRATCH = '考核自检';
const HIGHEST_SET = 21;
const SYNCS = 5;

/**
 * Tries in this Excel what the tests try without it: writes to a sheet of its own, reads back, and removes the sheet. The
 * office's sheets are not touched.
 */
export async function selfCheck(progress: (done: number, total: number) => void): Promise<SelfCheckReport> {
  const lines: SelfCheckLine[] = [...surroundings()];
  try {
    await exchange(QUIET_JOB, async (talk) => {
      lines.push(await syncTime(talk));
      const old = talk.context.workbook.worksheets.getItemOrNullObject(SCRATCH);
      old.load('name');
      await talk.ask();
      if (!old.isNullObject) old.delete();
      talk.context.workbook.worksheets.add(SCRATCH);
      await talk.change();
    });
    for (const [i, check] of SELF_CHECKS.entries()) {
      progress(i, SELF_CHECKS.length);
      lines.push(await tried(check.name, () => exchange(QUIET_JOB, (talk) => check.run(talk, talk.context.workbook.worksheets.getItem(SCRATCH)))));
    }
  } catch (error) {
    lines.push({ name: '自检没有做完', ok: false, detail: wordsOf(error) });
  }
  lines.push(await tried('删除自检用的工作表', removeScratch));
  return { lines, text: lines.map(({ name, ok, detail }) => `${ok === null ? '·' : ok ? '✓' : '✗'} ${name}：${detail}`).join('\n') };
}

function surroundings(): readonly SelfCheckLine[] {
  const { diagnostics, requirements, displayLanguage } = Office.context;
  const sets = Array.from({ length: HIGHEST_SET }, (_, i) => `1.${i + 1}`);
  const highest = sets.filter((set) => requirements.isSetSupported('ExcelApi', set)).at(-1);
  return [
    { name: 'Excel', ok: null, detail: `${diagnostics.host} ${diagnostics.platform} ${diagnostics.version}，${displayLanguage}` },
    { name: '接口版本', ok: highest !== undefined && requirements.isSetSupported('ExcelApi', '1.14'), detail: `ExcelApi ${highest ?? '无'}（需要 1.14）` },
    { name: '浏览器内核', ok: null, detail: navigator.userAgent },
  ];
}

/** The median of a few empty round trips. */
async function syncTime({ context, ask }: Exchange): Promise<SelfCheckLine> {
  const times: number[] = [];
  for (let i = 0; i < SYNCS; i++) {
    const start = performance.now();
    context.workbook.load('name');
    await ask();
    times.push(performance.now() - start);
  }
  return { name: '一次往返', ok: null, detail: `${Math.round(times.sort((a, b) => a - b)[Math.floor(SYNCS / 2)] ?? 0)} 毫秒` };
}

async function removeScratch(): Promise<string> {
  await exchange(QUIET_JOB, async ({ context, ask, change }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(SCRATCH);
    sheet.load('name');
    await ask();
    if (sheet.isNullObject) return;
    sheet.delete();
    await change();
  });
  return '已删除';
}

/** A check says what it saw, and throws what it did not expect. */
async function tried(name: string, check: () => Promise<string>): Promise<SelfCheckLine> {
  try {
    return { name, ok: true, detail: await check() };
  } catch (error) {
    return { name, ok: false, detail: wordsOf(error) };
  }
}

function wordsOf(error: unknown): string {
  if (error instanceof HostFailureError) return JSON.stringify(error.failure);
  return error instanceof Error ? error.message : String(error);
}
