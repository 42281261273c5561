import { ANSWER_SECONDS } from '../exchange.ts';
import { askFile } from '../file/askFile.ts';
import { QUIET_JOB } from '../quietJob.ts';

/** What came of asking for the open workbook's file. */
export interface TakenFile {
  readonly bytes: Uint8Array;
  readonly slices: number;
}

/** The open workbook as an .xlsx file, as the pane asks for it. Rejects with an error that carries Office's code. */
export async function takeFile(): Promise<TakenFile> {
  const answer = await askFile(QUIET_JOB, ANSWER_SECONDS).answer;
  if (answer.kind === 'bytes') return answer;
  const code = answer.kind === 'refused' ? answer.code : answer.kind;
  throw Object.assign(new Error('the file was not given'), { code });
}
