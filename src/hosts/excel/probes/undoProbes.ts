import { takeFile } from './takeFile.ts';
import type { Probe, Scene } from './probe.ts';
import type { Said } from '../../../words/said.ts';
import { said } from '../words/said.ts';
import type { ProbeWords } from '../words/words.ts';

/** Whether what a person has typed can still be taken back after `act`. The person's word, and what the cell says. */
async function undoAfter({ talk, ask, sheet: name }: Scene, act: () => Promise<unknown>): Promise<string | null> {
  await talk(async ({ change }, sheet) => {
    sheet.activate();
    sheet.getRange('A1').select();
    await change();
  });
  const typed = await ask({
    text: said(({ ask: words }) => words.type(name)),
    answers: [{ key: 'go', text: said(({ ask: words }) => words.goOn) }],
  });
  if (typed === null) return null;
  const before = await textOfFirst(talk);
  await act();
  const undone = await ask({
    text: said(({ ask: words }) => words.undo(name)),
    answers: [
      { key: 'undone', text: said(({ ask: words }) => words.undone) },
      { key: 'not undone', text: said(({ ask: words }) => words.notUndone) },
    ],
  });
  if (undone === null) return null;
  const after = await textOfFirst(talk);
  // Where the person typed elsewhere or in another sheet the cell can't bear witness.
  return before === ''
    ? `${undone} (nothing was typed in A1)`
    : undone === (after === '' ? 'undone' : 'not undone')
      ? undone
      : `${undone}, but A1 says otherwise`;
}

async function textOfFirst(talk: Scene['talk']): Promise<string> {
  return talk(async ({ ask }, sheet) => {
    const cell = sheet.getRange('A1');
    cell.load('values');
    await ask();
    return String(cell.values[0]?.[0] ?? '');
  });
}

function wordUndo(found: string): Said {
  if (found === 'undone') return said(({ came }) => came.undone);
  if (found === 'not undone') return said(({ came }) => came.notUndone);
  return said(({ came }) => came.undoUnclear);
}

function undoProbe(key: keyof ProbeWords['undoAfter'], expected: string | null, act: (scene: Scene) => Promise<unknown>): Probe {
  return {
    key: `undo-after-${key}`,
    fact: said(({ undo, undoAfter: acts }) => undo(acts[key])),
    expected,
    words: wordUndo,
    asks: true,
    run: (scene) => undoAfter(scene, () => act(scene)),
  };
}

/** What costs a person's undo. */
export const UNDO_PROBES: readonly Probe[] = [
  undoProbe('reading', 'undone', ({ talk }) =>
    talk(async ({ ask }, sheet) => {
      sheet.getRange('A1:J50').load('values,formulas,valueTypes');
      sheet.getUsedRangeOrNullObject(true).load('address');
      await ask();
    }),
  ),
  // https://github.com/OfficeDev/office-js/issues/5918; measured on LTSC 2021
  undoProbe('merged-areas', 'not undone', ({ talk }) =>
    talk(async ({ ask }, sheet) => {
      sheet.getRange('A1:J50').getMergedAreasOrNullObject().load('address');
      await ask();
    }),
  ),
  // A user reports that it stops undo: https://github.com/OfficeDev/office-js/issues/3778
  undoProbe('file', 'undone', takeFile),
  undoProbe('write', null, ({ talk }) =>
    talk(async ({ change }, sheet) => {
      sheet.getRange('C3').values = [[1]];
      await change();
    }),
  ),
];
