import type { Recording } from '../../../src/hosts/excel/recording/recorder.ts';
import { redactor, type Json, type Redactor } from '../../../src/hosts/excel/recording/redactor.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { type ExcelOptions, inMemoryExcel } from '../inMemoryExcel.ts';
import type { RequestBody } from '../wire.ts';

/** One thing that the Excel of a recording answered and our Excel in memory answers otherwise. */
export interface Difference {
  /** From 1 on. */
  readonly exchange: number;
  /** What was asked: the last thing called or loaded, such as `MergedAreas.Address`. */
  readonly asked: string;
  /** Where in the answer: `Results[2].Value.Address`. */
  readonly path: string;
  readonly recorded: string;
  readonly ours: string;
}

/**
 * Sends the requests of a recording to our Excel in memory, with stand-ins of the same kind for what was taken out, and names each answer
 * that differs. Ids are those that stand in the same places; times are not looked at.
 *
 * @param words those of Excel's enumerations
 */
export async function replay(recording: Recording, words: ReadonlySet<string>, options: ExcelOptions = {}): Promise<readonly Difference[]> {
  const apiSet = recording.excel.api ?? '1.1';
  const web = recording.excel.platform === 'OfficeOnline';
  const workbook = restored(recording.workbook, new Map()) as unknown as WorkbookSnapshot;
  const excel = inMemoryExcel(workbook, { apiSet, web, ...options });
  const told = redactor(words);
  told.snapshot(workbook);
  const raw = new Map<string, string>();
  const differences: Difference[] = [];
  for (const [i, { flags, request, answer, error }] of recording.exchanges.entries()) {
    const note = (path: string, recorded: Json | undefined, ours: Json | undefined): void => {
      differences.push({ exchange: i + 1, asked: askedIn(request, path), path, recorded: shown(recorded), ours: shown(ours) });
    };
    if (request === null) {
      note('request', 'could not be recorded', null);
      continue;
    }
    const body = restored(request, raw) as unknown as RequestBody;
    told.request(body as unknown as Json);
    const response = await excel.executeAsync(flags, { Url: '', Headers: {}, Body: body });
    if (error !== null || response.Body === null) {
      const ours = response.Body === null ? response.ErrorCode : null;
      if ((error === null) !== (ours === null)) note('error', error, ours);
      continue;
    }
    pairIds(answer, response.Body as unknown as Json, raw, told);
    compare(answer, told.answer(response.Body as unknown as Json), '', note);
  }
  return differences;
}

/** `~t3` → 文文文, and so on; ids are those that our Excel gave. */
function restored(value: Json, raw: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return value.startsWith('~') ? standIn(value) : (raw.get(value) ?? value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: Json) => restored(one, raw));
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      name === 'formula' || name === 'refersTo' ? bare(restored(one, raw)) : restored(one, raw),
    ]),
  );
}

/** A snapshot has its formulas without the equals sign. */
function bare(formula: Json): Json {
  return typeof formula === 'string' ? formula.replace(/^=/u, '') : formula;
}

function standIn(code: string): Json {
  const rest = code.slice(2);
  switch (code[1]) {
    case 'n':
      return 1;
    case 'b':
      return true;
    case 'q':
      return `'${rest.startsWith('~') ? JSON.stringify(standIn(rest)).replaceAll('"', '') : rest}`;
    case 's':
      return spelled(rest.charAt(0), Number(rest.slice(1)));
    case 't':
      return '文'.repeat(Number(rest));
    default:
      return rest;
  }
}

/** A text of that length that spells what the one before it spelled. */
function spelled(kind: string, length: number): string {
  if (kind === 'n') return '1'.repeat(length);
  if (kind === 'p') return `${'1'.repeat(length - 1)}%`;
  if (kind === 'b') return length === 4 ? 'TRUE' : 'FALSE';
  return ['1/2', '1/12', '12-31', '2026-1-5', '2026-1-15', '2026-01-05'].find((date) => date.length === length) ?? '1/2';
}

/** What has one id in the recording has in our Excel the id at the same place. */
function pairIds(recorded: Json, ours: Json, raw: Map<string, string>, told: Redactor): void {
  if (typeof recorded === 'string' && /^#\d+$/u.test(recorded) && (typeof ours === 'string' || typeof ours === 'number')) {
    raw.set(recorded, String(ours));
    told.ids.set(String(ours).toLowerCase(), recorded);
    return;
  }
  if (typeof recorded !== 'object' || recorded === null || typeof ours !== 'object' || ours === null) return;
  for (const [name, value] of Object.entries(recorded as Readonly<Record<string, Json>>))
    pairIds(value, (ours as Readonly<Record<string, Json>>)[name] ?? null, raw, told);
}

function compare(
  recorded: Json | undefined,
  ours: Json | undefined,
  path: string,
  note: (path: string, recorded: Json | undefined, ours: Json | undefined) => void,
): void {
  if (recorded === ours) return;
  if (
    typeof recorded !== 'object' ||
    typeof ours !== 'object' ||
    recorded === null ||
    ours === null ||
    Array.isArray(recorded) !== Array.isArray(ours)
  ) {
    note(path, recorded, ours);
    return;
  }
  const [before, after] = [recorded as Readonly<Record<string, Json>>, ours as Readonly<Record<string, Json>>];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    compare(before[name], after[name], Array.isArray(recorded) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`, note);
  }
}

/** The member that the action was for whose answer differs. */
function askedIn(request: Json, path: string): string {
  if (request === null) return '';
  const { Actions, ObjectPaths } = request as unknown as RequestBody;
  // Results stand in the order of the actions.
  const action = Actions[Number(/^Results\[(\d+)\]/u.exec(path)?.[1] ?? Actions.length - 1)];
  const on = ObjectPaths[String(action?.ObjectPathId)]?.Name ?? '';
  return [on, action?.Name ?? '', ...(action?.QueryInfo?.Select ?? [])].filter((word) => word !== '').join(' ');
}

function shown(value: Json | undefined): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
