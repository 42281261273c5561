import { VERSION } from '../../../version.ts';
import type { Job } from '../../../workbook/host.ts';
import { describeExcel, type ExcelDescription } from '../describeExcel.ts';
import { exchange } from '../exchange.ts';
import { openExcel } from '../openExcel.ts';
import { QUIET_JOB } from '../quietJob.ts';
import { enumerationWords } from './keptWords.ts';
import { redactor, type Json, type Redactor } from './redactor.ts';
import { tapRequests } from './tapRequests.ts';

/** A recording as its file has it: docs/excel-check.md. */
export interface Recording {
  readonly format: 'kaohe-recording';
  readonly version: 1;
  readonly kaohe: string;
  readonly excel: ExcelDescription;
  /** The workbook when the recording began, without its content. */
  readonly workbook: Json;
  readonly exchanges: readonly RecordedExchange[];
  /** True where more went back and forth than a recording holds. */
  readonly full: boolean;
}

export interface RecordedExchange {
  readonly flags: number;
  /** Null where it could not be told without content: then nothing of it is kept. */
  readonly request: Json;
  /** Null with an error of the script. */
  readonly answer: Json;
  /** The code with which the script refused the request as a whole; null where Excel answered. */
  readonly error: string | null;
  readonly ms: number;
}

/** The most characters of a recording: a clipboard does not take more reliably. */
const MOST = 8_000_000;

interface Running {
  readonly excel: ExcelDescription;
  readonly workbook: Json;
  readonly exchanges: RecordedExchange[];
  size: number;
  full: boolean;
  readonly end: () => void;
}

export interface ExcelRecorder {
  /** Exchanges kept so far; null while nothing is recorded. */
  count(): number | null;
  /** Reads the workbook once, then keeps what goes back and forth. False where this version of Microsoft's script can't be tapped. */
  start(job: Job): Promise<boolean>;
  stop(): string;
  /** What the last `stop` gave; null once another recording has begun. */
  last(): { readonly count: number; readonly text: string } | null;
}

/** @param read the workbook as it stands when the recording begins */
export function recorder(
  read: (job: Job) => ReturnType<ReturnType<typeof openExcel>['read']> = (job) => openExcel().read(job),
): ExcelRecorder {
  let running: Running | null = null;
  let last: ReturnType<ExcelRecorder['last']> = null;

  const start = async (job: Job): Promise<boolean> => {
    if (running) return true;
    const told = redactor(enumerationWords(Excel));
    const workbook = told.snapshot(await read(job));
    const kept: Running = {
      excel: describeExcel(),
      workbook,
      exchanges: [],
      size: JSON.stringify(workbook).length,
      full: false,
      end: () => undefined,
    };
    let taps = 0;
    const end = tapRequests(({ request, flags, answer, error, ms }) => {
      taps += 1;
      if (kept.full) return;
      const one: RecordedExchange = { flags, ...withoutContent(told, request, answer), error, ms };
      kept.size += JSON.stringify(one).length;
      kept.full = kept.size > MOST;
      if (!kept.full) kept.exchanges.push(one);
    });
    if (!end) return false;
    // A tap that nothing flows through would give an empty recording: this request must be seen.
    await exchange(QUIET_JOB, async ({ context, ask }) => {
      context.workbook.load('readOnly');
      await ask();
    });
    if (taps === 0) {
      end();
      return false;
    }
    kept.exchanges.length = 0;
    running = Object.assign(kept, { end });
    last = null;
    return true;
  };
  return {
    count: () => running?.exchanges.length ?? null,
    start,
    stop() {
      if (!running) return '';
      const { excel, workbook, exchanges, full, end } = running;
      end();
      running = null;
      const text = JSON.stringify({
        format: 'kaohe-recording',
        version: 1,
        kaohe: VERSION,
        excel,
        workbook,
        exchanges,
        full,
      } satisfies Recording);
      last = { count: exchanges.length, text };
      return text;
    },
    last: () => last,
  };
}

function withoutContent(told: Redactor, request: string, answer: string | null): Pick<RecordedExchange, 'request' | 'answer'> {
  try {
    return { request: told.request(JSON.parse(request) as Json), answer: answer === null ? null : told.answer(JSON.parse(answer) as Json) };
  } catch {
    return { request: null, answer: null };
  }
}
