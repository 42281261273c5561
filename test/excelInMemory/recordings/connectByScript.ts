import type { InMemoryExcel } from '../inMemoryExcel.ts';
import { type Client, turnTo } from '../loadClient.ts';
import type { RequestBody, ResponseMessage } from '../wire.ts';

/** What a request travels through in a real Excel: `OSF.DDA` of Microsoft's script. */
interface Osf {
  readonly DDA: { RichApi: object };
}

/** Numbers by which the script knows them: `RichApiMessageUtility.OfficeJsErrorCode_…`. */
const OUTER: Readonly<Record<string, number>> = { RequestPayloadSizeLimitExceeded: 5103, ResponsePayloadSizeLimitExceeded: 5104 };
/** Places in a message and in an answer. */
const BODY = 4;
const FLAGS = 6;

/**
 * Connects a client to an in-memory Excel where a real Excel is: below Microsoft's script, not by the seam that tests replace
 * (`connect.ts`). The script makes its messages and takes its answers as it does in Excel. Gives its OSF.
 */
export function connectByScript(excel: InMemoryExcel, client: Client): Osf {
  turnTo(excel, client);
  (client.OfficeExtension as unknown as { SessionBase: { _overrideSession: unknown } }).SessionBase._overrideSession = undefined;
  // The script's globals are those of its own context; a function that is made there sees them.
  const there = client.Excel.run.constructor as (text: string) => () => Osf;
  const osf = there('return OSF')();
  osf.DDA.RichApi = {
    ...osf.DDA.RichApi,
    executeRichApiRequestAsync(message: readonly unknown[], done: (result: object) => void) {
      const body = JSON.parse(String(message[BODY])) as RequestBody;
      void excel.executeAsync(Number(message[FLAGS]), { Url: '', Headers: {}, Body: body }).then((response) => done(resultOf(response)));
    },
  };
  return osf;
}

function resultOf({ Body, ErrorCode, ErrorMessage }: ResponseMessage): object {
  const code = OUTER[ErrorCode];
  if (Body === null && code !== undefined) return { status: 'failed', error: { code, message: ErrorMessage } };
  const body = Body ?? { Error: { Code: ErrorCode, Message: ErrorMessage, Location: '', ActionIndex: 0 } };
  return { status: 'succeeded', value: { data: [200, [], JSON.stringify(body)] } };
}
