import { recalculate } from '../../support/recalculate.ts';
import type { Edit, PlainValue } from '../../../src/workbook/edit.ts';
import type { Job } from '../../../src/workbook/host.ts';
import type { ProfileName } from '../../excelInMemory/profiles.ts';
import { ledgers } from './ledgers.ts';
import { QUIET, type StartedHost, startHost } from './startHost.ts';

const DAY = '2021-12-31';
const REAL: readonly ProfileName[] = ['microsoft365', 'web', 'excel2021'];

function started(profile: ProfileName, ...sheets: readonly string[]): StartedHost {
  return startHost(ledgers(...sheets), { profile, web: profile === 'web', apiSet: profile === 'excel2021' ? '1.14' : '1.21' });
}

const value = (range: string, ...column: readonly (PlainValue | null)[]): Edit => ({
  edit: 'set-values',
  sheet: '一局',
  range,
  values: column.map((one) => [one]),
});
const formula = (range: string, ...column: readonly (string | null)[]): Edit => ({
  edit: 'set-formulas',
  sheet: '一局',
  range,
  formulas: column.map((one) => [one === null ? null : { formula: one, value: 0 }]),
});

/** What two columns of the sheet hold, scores and evidence, formulas as such. */
function held({ excel }: StartedHost, ...addresses: readonly string[]): readonly unknown[] {
  return addresses.map((address) => {
    const cell = excel.sheet('一局').cellAt(address);
    return cell.formula ?? cell.value;
  });
}

/** Somebody does something just before the writing, when the cells have been looked at. */
function beforeWriting(act: () => void): Job {
  let done = false;
  return {
    ...QUIET,
    progress(stage) {
      if (stage === 'writing' && !done) {
        done = true;
        act();
      }
    },
  };
}

describe.each(REAL)('in %s', (profile) => {
  test.each<[string, Edit, readonly unknown[]]>([
    ['numbers and texts', value('D2:D4', 1 / 3, '5', '4月'), [1 / 3, '5', '4月']],
    ['texts of several lines, and texts that look like formulas', value('D2:D4', '甲\r\n乙', '=A1', "'甲"), ['甲\n乙', '=A1', "'甲"]],
    ['truth values and blanks', value('D2:D4', true, '', null), [true, '', '']],
    [
      'formulas that Excel spells otherwise',
      formula('D2:D4', "sum('一局'!c2:c3)", '一局!C2 * .50', 'IF(true,"a b",\'一局\'!C3)'),
      ["=sum('一局'!c2:c3)", '=一局!C2 * .50', '=IF(true,"a b",\'一局\'!C3)'],
    ],
  ])('%s come back as what they are, and nothing differs', async (_, edit, left) => {
    const host = started(profile, '一局');
    await host.open.read(QUIET);
    expect(await host.open.apply([edit], QUIET)).toEqual({ passedOver: [], differs: [] });
    expect(held(host, 'D2', 'D3', 'D4')).toEqual(left);
  });

  test('what was written to rows that a filter hides is told', async () => {
    const host = started(profile, '一局');
    await host.open.read(QUIET);
    host.excel.filter('一局', 'A1:E3', [3]);
    const { differs } = await host.open.apply([value('D2:D3', 60, 40)], QUIET);
    expect(differs).toEqual([{ what: 'cell', sheet: '一局', cell: 'D3', expected: '40', found: '41' }]);
    expect(held(host, 'D2', 'D3')).toEqual([60, 41]);
  });

  test('what could not be written at first is written again', async () => {
    const host = started(profile, '一局');
    await host.open.read(QUIET);
    host.excel.filter('一局', 'A1:E3', [3]);
    const lifting: Job = {
      ...QUIET,
      progress(stage, done) {
        if (stage === 'writing' && done > 0) for (const line of host.excel.sheet('一局').rows.values()) delete line.filtered;
      },
    };
    expect(await host.open.apply([value('D2:D3', 60, 40), formula('E3', 'D3')], lifting)).toEqual({ passedOver: [], differs: [] });
    expect(held(host, 'D2', 'D3', 'E3')).toEqual([60, 40, '=D3']);
  });

  test('a table fills a formula down: its other cells get back what they held', async () => {
    const host = started(profile, '一局');
    host.excel.type('一局', 'A4:D4', [[3, '丙', 5, 5]]);
    host.excel.type('一局', 'E3', [['=C3']]);
    host.excel.addTable('一局', 'A1:E4');
    await host.open.read(QUIET);
    expect(await host.open.apply([formula('E2', 'C2*$D$2')], QUIET)).toEqual({ passedOver: [], differs: [] });
    expect(held(host, 'E2', 'E3', 'E4')).toEqual(['=C2*$D$2', '=C3', '']);
  });

  test('a cell that somebody types into meanwhile is left as it is', async () => {
    const host = started(profile, '一局');
    await host.open.read(QUIET);
    const job = beforeWriting(() => host.excel.type('一局', 'D3', [['=C3']]));
    const { differs } = await host.open.apply([value('D2', 60)], job);
    expect(differs).toEqual([{ what: 'other-cell', sheet: '一局', cell: 'D3', expected: '41', found: '=C3' }]);
    expect(held(host, 'D2', 'D3')).toEqual([60, '=C3']);
  });

  test.each<[string, (host: StartedHost) => void]>([
    ['a row came in above', ({ excel }) => excel.insertRows('一局', 2)],
    ['a row went', ({ excel }) => excel.deleteRows('一局', 2)],
    ['a column came in', ({ excel }) => excel.insertColumns('一局', 'B')],
    ['the cell was typed into', ({ excel }) => excel.type('一局', 'D3', [[7]])],
  ])('%s since it was read: nothing is written there, and it is told', async (_, act) => {
    const host = startHost(ledgers('一局', '二局'), { profile });
    await host.open.read(QUIET);
    act(host);
    const before = host.excel.sheet('一局').cells;
    const other: Edit = { edit: 'set-values', sheet: '二局', range: 'D3', values: [[40]] };
    expect(await host.open.apply([value('D3', 40), other], QUIET)).toEqual({
      passedOver: [{ sheet: '一局', reason: 'changed-meanwhile' }],
      differs: [],
    });
    expect([host.excel.sheet('一局').cells, host.excel.sheet('二局').cellAt('D3').value]).toEqual([before, 40]);
  });

  test('what is typed into other rows does not matter, nor what a formula comes to', async () => {
    const host = started(profile, '一局');
    host.excel.type('一局', 'E3', [['=NOW()']]);
    await host.open.read(QUIET);
    host.excel.type('一局', 'D2', [[59]]);
    host.excel.calculate = () => 7;
    host.excel.recalculate();
    expect(await host.open.apply([value('D3', 40)], QUIET)).toEqual({ passedOver: [], differs: [] });
  });

  test('one writing after the other needs no reading between them', async () => {
    const host = started(profile, '一局');
    await host.open.read(QUIET);
    for (const score of [38, 39, 40]) expect(await host.open.apply([value('D3', score)], QUIET)).toEqual({ passedOver: [], differs: [] });
    expect(held(host, 'D3')).toEqual([40]);
  });

  test('a filter on a sheet of ours is lifted before it is written, cell by cell or anew', async () => {
    const { excel, open } = started(profile, '一局');
    await recalculate(open, QUIET, DAY);
    await open.read(QUIET);
    excel.filter('考核设置', 'A1:B9', [5]);
    await open.apply([{ edit: 'set-values', sheet: '考核设置', range: 'B5', values: [['否']] }], QUIET);
    expect(excel.sheet('考核设置').cellAt('B5').value).toBe('否');
    expect(excel.sheet('考核设置').autoFilter).not.toBeNull();
    const drawn = ['考核汇总', '考核明细', '问题清单'].map((name) => excel.sheet(name));
    const before = drawn.map(({ cells }) => [...cells.values()].map((row) => [...row.values()].map(({ value: one }) => one)));
    for (const { name } of drawn) excel.filter(name, 'A1:B9', [1, 2, 3, 4, 5]);
    const asked = excel.log.length;
    expect((await recalculate(open, QUIET, DAY)).differs).toEqual([]);
    expect(drawn.map(({ cells }) => [...cells.values()].map((row) => [...row.values()].map(({ value: one }) => one)))).toEqual(before);
    expect(
      excel.log
        .slice(asked)
        .flatMap(({ calls }) => calls)
        .filter((call) => call === 'AutoFilter.remove()'),
    ).toHaveLength(drawn.length);
  });
});

test('a correction costs what it did: how things stand, and the value with what was read back', async () => {
  const { excel, open } = started('web', '一局', '二局');
  await open.read(QUIET);
  const before = excel.roundTrips;
  await open.apply([value('D3', 40)], QUIET);
  expect(excel.roundTrips - before).toBe(2);
});

test('an answer that is too large for Excel on the web is asked for in pieces, and the writing is not done twice', async () => {
  const host = started('web', '一局');
  await host.open.read(QUIET);
  host.excel.failNext(2, 'ResponsePayloadSizeLimitExceeded');
  expect(await host.open.apply([value('D3', 40)], QUIET)).toEqual({ passedOver: [], differs: [] });
  expect(held(host, 'D3')).toEqual([40]);
  expect(host.excel.log.flatMap(({ calls }) => calls).filter((call) => call === 'Range.values=')).toHaveLength(1);
});
