/**
 * The place where Microsoft's script hands a request to Excel and takes its answer: `OSF.DDA.RichApi.executeRichApiRequestAsync`. It is no
 * part of the documented interface. It stands in every Excel script of version 1.1.110 (excel-win32, -mac, -web, -ios, -android) and of the
 * hosted build 16.0.20308, which look it up by this name for each request; the function itself can't be replaced, the object around it can.
 */
interface Seam {
  RichApi: Richly;
}

interface Richly {
  readonly executeRichApiRequestAsync: Execute;
}

type Execute = (message: readonly unknown[], done: (result: ExecuteResult) => void) => void;

interface ExecuteResult {
  readonly status: string;
  readonly value?: { readonly data: readonly unknown[] };
  readonly error?: { readonly code: unknown; readonly message: string };
}

/** One request and its answer, as texts of JSON; `answer` is null where Excel gave an error instead. */
export interface Exchanged {
  readonly request: string;
  readonly flags: number;
  readonly answer: string | null;
  readonly error: string | null;
  readonly ms: number;
}

/** Their places in a message: `RichApiMessageUtility.buildRequestMessageSafeArray`. */
const BODY = 4;
const FLAGS = 6;
/** Its place in an answer: `getResponseBodyFromSafeArray`. */
const ANSWER = 2;

/**
 * Calls back after each request from now on; the traffic itself passes unchanged, whatever the callback does. Gives the function that
 * ends it; null where this version of the script has no such place.
 */
export function tapRequests(seen: (exchanged: Exchanged) => void): (() => void) | null {
  const seam = (globalThis as { readonly OSF?: { readonly DDA?: Seam } }).OSF?.DDA;
  const former: Partial<Richly> | undefined = seam?.RichApi;
  if (!seam || !isWhole(former)) return null;
  const execute: Execute = (message, done) => {
    const start = performance.now();
    former.executeRichApiRequestAsync(message, (result) => {
      try {
        seen(exchangedOf(message, result, performance.now() - start));
      } catch {
        // What can't be kept is not kept; the pane gets its answer all the same.
      }
      done(result);
    });
  };
  const tapped = Object.create(former, { executeRichApiRequestAsync: { value: execute, enumerable: true } }) as Richly;
  try {
    seam.RichApi = tapped;
  } catch {
    return null;
  }
  if (seam.RichApi !== tapped) return null;
  return () => {
    seam.RichApi = former;
  };
}

function isWhole(rich: Partial<Richly> | undefined): rich is Richly {
  return typeof rich?.executeRichApiRequestAsync === 'function';
}

function exchangedOf(message: readonly unknown[], { status, value, error }: ExecuteResult, ms: number): Exchanged {
  const body = value?.data[ANSWER];
  return {
    request: String(message[BODY]),
    flags: Number(message[FLAGS]),
    // Long answers come in pieces.
    answer: status === 'succeeded' ? (Array.isArray(body) ? body.join('') : String(body)) : null,
    error: status === 'succeeded' ? null : String(error?.code),
    ms: Math.round(ms),
  };
}
