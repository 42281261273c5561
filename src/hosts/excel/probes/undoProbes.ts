import { takeFile } from './takeFile.ts';
import type { Probe, Said, Scene } from './probe.ts';

/** Whether what a person has typed can still be taken back after `act`. The person's word, and what the cell says. */
async function undoAfter({ talk, ask, sheet: name }: Scene, act: () => Promise<unknown>): Promise<string | null> {
  await talk(async ({ change }, sheet) => {
    sheet.activate();
    sheet.getRange('A1').select();
    await change();
  });
  const typed = await ask({
    text: {
      zh: `在工作表“${name}”的 A1 里输入几个字，按回车键，再点“继续”。`,
      en: `Type something in A1 of the sheet “${name}”, press Enter, then Continue.`,
    },
    answers: [{ key: 'go', text: { zh: '继续', en: 'Continue' } }],
  });
  if (typed === null) return null;
  const before = await textOfFirst(talk);
  await act();
  const undone = await ask({
    text: {
      zh: `点一下工作表“${name}”，按 Ctrl+Z（Mac 按 ⌘Z）。刚才输入的字撤销了吗？`,
      en: `Click into the sheet “${name}” and press Ctrl+Z (⌘Z on a Mac). Is what you typed gone?`,
    },
    answers: [
      { key: 'undone', text: { zh: '撤销了', en: 'Gone' } },
      { key: 'not undone', text: { zh: '撤销不了', en: 'Still there' } },
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
  if (found === 'undone') return { zh: '能撤销', en: 'It does' };
  if (found === 'not undone') return { zh: '不能撤销', en: 'It does not' };
  return { zh: '您说的和 A1 里的内容对不上，说不准', en: 'What you said and what stands in A1 do not agree; it can not be told' };
}

function undoProbe(key: string, what: Said, expected: string | null, act: (scene: Scene) => Promise<unknown>): Probe {
  return {
    key: `undo-after-${key}`,
    fact: { zh: `${what.zh}之后，还能撤销吗`, en: `Whether undo survives ${what.en}` },
    expected,
    words: wordUndo,
    asks: true,
    run: (scene) => undoAfter(scene, () => act(scene)),
  };
}

/** What costs a person's undo. */
export const UNDO_PROBES: readonly Probe[] = [
  undoProbe('reading', { zh: '读取内容', en: 'reading values' }, 'undone', ({ talk }) =>
    talk(async ({ ask }, sheet) => {
      sheet.getRange('A1:J50').load('values,formulas,valueTypes');
      sheet.getUsedRangeOrNullObject(true).load('address');
      await ask();
    }),
  ),
  // https://github.com/OfficeDev/office-js/issues/5918; measured on LTSC 2021
  undoProbe('merged-areas', { zh: '询问合并单元格', en: 'asking for merged areas' }, 'not undone', ({ talk }) =>
    talk(async ({ ask }, sheet) => {
      sheet.getRange('A1:J50').getMergedAreasOrNullObject().load('address');
      await ask();
    }),
  ),
  // A user reports that it stops undo: https://github.com/OfficeDev/office-js/issues/3778
  undoProbe('file', { zh: '读取文件', en: 'taking the file' }, 'undone', takeFile),
  undoProbe('write', { zh: '加载项写一格', en: 'a write of ours' }, null, ({ talk }) =>
    talk(async ({ change }, sheet) => {
      sheet.getRange('C3').values = [[1]];
      await change();
    }),
  ),
];
