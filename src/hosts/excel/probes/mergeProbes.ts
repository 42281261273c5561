import { fact } from './fact.ts';
import { areasOf } from '../areasOf.ts';
import { refusalOf, type Probe } from './probe.ts';
import { said } from '../words/said.ts';

/** More than Excel tells of at once: 512, by its types. */
const MANY = 513;

/** What Excel tells of merged cells. */
export const MERGE_PROBES: readonly Probe[] = [
  {
    // Corners alone on LTSC 2021; https://github.com/OfficeDev/office-js/issues/1590 and 3611
    key: 'merged-areas',
    fact: fact('merged-areas'),
    expected: '[[{"top":6,"left":0,"bottom":8,"right":2}],["A7:C9"],true]',
    run: ({ talk }) =>
      talk(async ({ ask, change }, sheet) => {
        sheet.getRange('A7:C9').merge();
        await change();
        const whole = sheet.getRange('A1:J7').getMergedAreasOrNullObject();
        const below = sheet.getRange('A8:J12').getMergedAreasOrNullObject();
        whole.load('address,areas/items/address');
        below.load('address');
        await ask();
        if (whole.isNullObject) return `["none",${String(below.isNullObject)}]`;
        return JSON.stringify([
          areasOf(whole.address),
          whole.areas.items.map(({ address }) => address.replace(/^.*!/u, '')),
          below.isNullObject,
        ]);
      }),
  },
  {
    key: 'merged-areas-above-512',
    fact: said(({ mergedAreasAbove }) => mergedAreasAbove(MANY)),
    expected: null,
    words: (found) => (/^\d+$/u.test(found) ? said(({ came }) => came.told(found)) : null),
    run: ({ talk }) =>
      talk(async ({ ask, change }, sheet) => {
        for (let i = 0; i < MANY; i++) sheet.getRange(`A${2 * i + 1}:A${2 * i + 2}`).merge();
        await change();
        const merged = sheet.getRange(`A1:A${2 * MANY}`).getMergedAreasOrNullObject();
        merged.load('areaCount');
        const answer = await refusalOf(ask);
        return answer === 'done' ? String(merged.isNullObject ? 0 : merged.areaCount) : answer;
      }),
  },
];
