import { recalculate } from '../../../src/recalculate.ts';
import { HostFailureError, type HostFailure } from '../../../src/workbook/failure.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import type { Fault } from '../../excel/faults.ts';
import { makeXlsx } from '../../support/xlsx.ts';
import { openInExcel } from '../contract/hosts.ts';
import { expectSame, type State, state } from '../contract/state.ts';
import { LEDGER } from './ledgers.ts';
import { QUIET } from './startHost.ts';

const BYTES = makeXlsx({ sheets: ['一局', '二局'].map((name) => ({ name, rows: LEDGER })) });
const DAY = '2021-12-31';

/** What a recalculation asks for, in its order. */
const REQUESTS = ['the list of sheets', 'their outlines', 'their content', 'how things stand', 'the writing', 'the reading back'] as const;

const FAULTS: Readonly<Record<Exclude<Fault, 'InvalidOperationInCellEditMode'>, HostFailure['kind']>> = {
  GeneralException: 'program-error',
  InvalidSelection: 'workbook-behind',
  AccessDenied: 'access-denied',
  ItemNotFound: 'sheet-gone',
  RequestPayloadSizeLimitExceeded: 'request-too-large',
  ResponsePayloadSizeLimitExceeded: 'request-too-large',
  never: 'no-answer',
};

/** Long enough for Excel in memory, short enough to wait for. */
const ANSWER_SECONDS = 0.4;

function started(): ReturnType<typeof openInExcel> {
  return openInExcel(BYTES, { answerSeconds: ANSWER_SECONDS });
}

/** What came of it: nothing, or the kind of the failure. */
async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof HostFailureError) return error.failure.kind;
    throw error;
  }
}

/** The sheets of the office, without marks. */
function office({ sheets }: WorkbookSnapshot, names: readonly string[]) {
  return sheets
    .filter(({ name }) => names.includes(name))
    .map((sheet) => ({ ...sheet, ownFormats: [], validations: sheet.validations.filter(({ own }) => !own) }));
}

async function disturbed(nth: number, fault: Fault, afterActions?: number) {
  const { excel, open, opened } = started();
  const before = await opened.read();
  const names = before.sheets.map(({ name }) => name);
  excel.failNext(nth, fault, afterActions);
  const ended = await outcome(recalculate(open, QUIET, DAY));
  const unharmed = office(await opened.read(), names);
  await recalculate(open, QUIET, DAY);
  expect(unharmed).toEqual(office(before, names));
  return { ended, again: await state(opened) };
}

async function undisturbed() {
  const { excel, open, opened } = started();
  await recalculate(open, QUIET, DAY);
  const { actions = 0 } = excel.log.find(({ writes }) => writes) ?? {};
  return { requests: excel.roundTrips, actions, state: await state(opened) };
}

/** What is asked again otherwise, and then answered. */
function isOvercome(request: (typeof REQUESTS)[number], fault: Fault): boolean {
  if (fault === 'never') return false;
  // Nobody knows how far a request came that tells nothing of it.
  if (request === 'the writing') return fault === 'RequestPayloadSizeLimitExceeded';
  // The workbook is in front again by then; conditional formats are asked sheet by sheet; what is too large is asked in smaller pieces.
  if (fault === 'InvalidSelection' || request === 'how things stand' || request === 'the reading back') return true;
  return fault.includes('PayloadSize') && (request === 'their outlines' || request === 'their content');
}

let good: Awaited<ReturnType<typeof undisturbed>>;
beforeAll(async () => {
  good = await undisturbed();
});

test('a recalculation makes six requests', () => {
  expect(good.requests).toBe(REQUESTS.length);
});

describe.each(REQUESTS.map((request, i) => [request, i + 1] as const))('%s', (request, nth) => {
  test.each(Object.entries(FAULTS) as [Fault, string][])('refused with %s: said so, nothing of the office changed, and the next run is as any other', async (fault, kind) => {
    const { ended, again } = await disturbed(nth, fault);
    expect(ended).toBe(isOvercome(request, fault) ? 'done' : kind);
    expectSame(again, good.state);
  });
});

/** A 考核设置 that is there is a person's and not drawn again: broken off in its look it keeps its content, and that look. */
function withoutLook({ snapshot, picture }: State): State {
  const sheets = Object.fromEntries(Object.entries(picture.sheets).filter(([name]) => name !== '考核设置'));
  return {
    snapshot: { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === '考核设置' ? { ...sheet, validations: [] } : sheet)) },
    picture: { ...picture, sheets },
  };
}

test.each([0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99])('the writing broken off after %d of it: nothing of the office changed, and the next run is as any other', async (part) => {
  const { actions, state: expected } = good;
  const { ended, again } = await disturbed(REQUESTS.indexOf('the writing') + 1, 'GeneralException', Math.round(actions * part));
  expect(ended).toBe('program-error');
  expectSame(withoutLook(again), withoutLook(expected));
});
