import { openExcel } from '../../../src/hosts/excel/openExcel.ts';
import type { Job, OpenWorkbook, Stage } from '../../../src/workbook/host.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { type ExcelOptions, type InMemoryExcel, inMemoryExcel } from '../../excelInMemory/inMemoryExcel.ts';
import { type Client, loadClient, turnTo } from '../../excelInMemory/loadClient.ts';
import { type ProfileName, PROFILES_RUN } from '../../excelInMemory/profiles.ts';

export interface HostOptions extends ExcelOptions {
  readonly answerSeconds?: number;
  /** False where the workbook's file can't be had: it is read by requests. */
  readonly file?: boolean;
}

/** The Excel host over an in-memory Excel: of the profile that the test runs under, the plain one on the web and with ExcelApi 1.14. */
export interface StartedHost {
  readonly excel: InMemoryExcel;
  readonly open: OpenWorkbook;
}

let client: Client | undefined;
let running: ProfileName = PROFILES_RUN[0] ?? 'plain';

/** The profile of every Excel that is started from now on. */
export function runUnder(profile: ProfileName): void {
  running = profile;
}

/** The profile that the tests are running under. */
export function profileRunning(): ProfileName {
  return running;
}

/**
 * An Excel of the profile that the tests run under, on the web where its limits are told, as only there they hold.
 *
 * Loading the client is slow, so that one is connected anew to each Excel: of two hosts only the later one answers.
 */
export function startHost(snapshot: WorkbookSnapshot, { answerSeconds, file = true, ...options }: HostOptions = {}): StartedHost {
  const profile = options.profile ?? running;
  const usual: ExcelOptions = profile === 'plain' ? { apiSet: '1.14', web: true } : options.limits ? { web: true } : {};
  const excel = inMemoryExcel(snapshot, { profile, ...usual, ...options });
  excel.files.supported = file;
  client ??= loadClient(excel);
  turnTo(excel, client);
  Object.assign(globalThis, client);
  return { excel, open: openExcel(answerSeconds === undefined ? {} : { answerSeconds }) };
}

/** Work that nobody watches. */
export const QUIET: Job = { progress: () => undefined, pause: () => Promise.resolve() };

/** A job that notes down its stages, each once as long as it lasts; `pause` may stop it. */
export function watchedJob(pause: () => Promise<void> = () => Promise.resolve()): Job & { readonly stages: Stage[] } {
  const stages: Stage[] = [];
  return {
    stages,
    progress: (stage) => {
      if (stages.at(-1) !== stage) stages.push(stage);
    },
    pause,
  };
}
