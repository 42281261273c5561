import { recalculate } from '../../support/recalculate.ts';
import { HostFailureError, type HostFailure } from '../../../src/workbook/failure.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import type { Fault } from '../../excelInMemory/faults.ts';
import { makeXlsx } from '../../support/xlsx.ts';
import { knownIn } from '../contract/alike.ts';
import { openInExcel } from '../contract/hosts.ts';
import { expectSame, type State, state } from '../contract/state.ts';
import { LEDGER } from './ledgers.ts';
import { profileRunning, QUIET } from './startHost.ts';
import { test as underProfiles } from './testUnderProfiles.ts';

const BYTES = makeXlsx({ sheets: ['一局', '二局'].map((name) => ({ name, rows: LEDGER })) });
const DAY = '2021-12-31';

/** What a recalculation asks for, in its order: through the file, and where there is none. */
const WAYS = {
  'through the file': ['the list of sheets', 'how things stand', 'the writing', 'the reading back'],
  'by requests': [
    ...[
      'the list of sheets',
      'their bounds',
      'their cells',
      'their names',
      'their formats',
      'their validations',
      'their hidden lines',
      'their merged areas',
    ],
    ...['how things stand', 'the writing', 'the reading back'],
  ],
} as const satisfies Record<string, readonly string[]>;
type Way = keyof typeof WAYS;
/** What a reading can do without, and asks in another way where it is refused. */
const OPTIONAL: readonly string[] = ['their names', 'their formats', 'their validations', 'their hidden lines', 'their merged areas'];

const FAULTS: Readonly<Record<Exclude<Fault, 'InvalidOperationInCellEditMode' | 'NotImplemented'>, HostFailure['kind']>> = {
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

function started(way: Way): ReturnType<typeof openInExcel> {
  return openInExcel(BYTES, { answerSeconds: ANSWER_SECONDS, file: way === 'through the file' });
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

async function disturbed(way: Way, nth: number, fault: Fault, afterActions?: number) {
  const { excel, open, opened } = started(way);
  const before = await opened.read();
  const names = before.sheets.map(({ name }) => name);
  excel.failNext(nth, fault, afterActions);
  const ended = await outcome(recalculate(open, QUIET, DAY));
  const unharmed = office(await opened.read(), names);
  await recalculate(open, QUIET, DAY);
  expect(unharmed).toEqual(office(before, names));
  return { ended, again: await state(opened) };
}

async function undisturbed(way: Way) {
  const { excel, open, opened } = started(way);
  await recalculate(open, QUIET, DAY);
  const { actions = 0 } = excel.log.find(({ writes }) => writes) ?? {};
  return { requests: excel.roundTrips, actions, state: await state(opened) };
}

/** What is asked again otherwise, and then answered. */
function isOvercome(request: string, fault: Fault): boolean {
  if (fault === 'never') return false;
  // Nobody knows how far a request came that tells nothing of it.
  if (request === 'the writing') return fault === 'RequestPayloadSizeLimitExceeded';
  // The workbook is in front again by then; conditional formats are asked sheet by sheet; what is too large is asked in smaller pieces.
  if (fault === 'InvalidSelection' || request === 'how things stand' || request === 'the reading back') return true;
  return OPTIONAL.includes(request) || (fault.includes('PayloadSize') && (request === 'their bounds' || request === 'their cells'));
}

const undisturbedBy = new Map<string, ReturnType<typeof undisturbed>>();

/** What comes of it in the Excel that the tests run under; once for each. */
function good(way: Way): ReturnType<typeof undisturbed> {
  const key = `${profileRunning()} ${way}`;
  const known = undisturbedBy.get(key) ?? undisturbed(way);
  undisturbedBy.set(key, known);
  return known;
}

describe.each(Object.keys(WAYS) as Way[])('%s', (way) => {
  const requests: readonly string[] = WAYS[way];
  // What is asked by requests is asked in one Excel alike: to break each off in all of them takes minutes.
  const test = way === 'through the file' ? underProfiles : globalThis.test;

  test('a recalculation makes these requests', async () => {
    expect((await good(way)).requests).toBe(requests.length);
  });

  describe.each(requests.map((request, i) => [request, i + 1] as const))('%s', (request, nth) => {
    test.each(Object.entries(FAULTS) as [Fault, string][])(
      'refused with %s: said so, nothing of the office changed, and the next run is as any other',
      async (fault, kind) => {
        const { ended, again } = await disturbed(way, nth, fault);
        expect(ended).toBe(isOvercome(request, fault) ? 'done' : kind);
        expectSame(again, (await good(way)).state);
      },
    );
  });
});

underProfiles('both ways come to the same, but for what an Excel does not say when it is asked', async () => {
  const [asked, file] = [(await good('by requests')).state, (await good('through the file')).state];
  expectSame(asked, { ...file, snapshot: knownIn(asked.snapshot, file.snapshot) });
});

/** A 考核设置 that is there is a person's and not drawn again: broken off in its look it keeps its content, and that look. */
function withoutLook({ snapshot, picture }: State): State {
  const sheets = Object.fromEntries(Object.entries(picture.sheets).filter(([name]) => name !== '考核设置'));
  return {
    snapshot: { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === '考核设置' ? { ...sheet, validations: [] } : sheet)) },
    picture: { ...picture, sheets },
  };
}

underProfiles.each([0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99])(
  'the writing broken off after %d of it: nothing of the office changed, and the next run is as any other',
  async (part) => {
    const { actions, state: expected } = await good('through the file');
    const { ended, again } = await disturbed(
      'through the file',
      WAYS['through the file'].indexOf('the writing') + 1,
      'GeneralException',
      Math.round(actions * part),
    );
    expect(ended).toBe('program-error');
    expectSame(withoutLook(again), withoutLook(expected));
  },
);
