import { daysLeft, STATE_WORDS } from '../../rules/taskState.ts';
import type { JudgedTask, UnitTasks } from '../../tasks/model.ts';
import { pressingTasks } from '../../tasks/pressingTasks.ts';
import { byDay, dayThatCounts } from '../../tasks/taskLines.ts';
import type { Edit, PlainValue } from '../../workbook/edit.ts';
import { alikeLooks } from '../kit/alikeLooks.ts';
import { columnArea, drawOwnSheet } from '../kit/ownSheet.ts';
import { rowHeights } from '../kit/sizes.ts';
import { deadlineWords } from '../ledger/deadlineWords.ts';
import {
  answerKey,
  SUPERVISION_COLUMNS,
  SUPERVISION_HEADER_ROW,
  SUPERVISION_TITLE,
  UNIT_LABEL,
  type SupervisionAnswer,
} from './supervisionRows.ts';

/** One unit's page. */
export interface Supervision {
  readonly unit: UnitTasks;
  /** The day by which its tasks are judged, YYYY-MM-DD: the page names it, and stays as it is when it is signed. */
  readonly asOf: string;
  readonly date1904: boolean;
  /** What the unit has written before, by `answerKey`. */
  readonly answers: ReadonlyMap<string, SupervisionAnswer>;
}

const SIDES = { lead: '牵头', supporting: '配合' } as const;
/** A row has room for some lines by hand. */
const LEAST_HEIGHT = 60;

/** A unit's overdue tasks and those due soon, what it leads first; the longest overdue on top. */
export function supervisedTasks(unit: UnitTasks): readonly (readonly [keyof typeof SIDES, JudgedTask])[] {
  const pressing = pressingTasks(unit);
  return (['lead', 'supporting'] as const).flatMap((side) =>
    [pressing[side].overdue, pressing[side].dueSoon].flatMap((tasks) => byDay(tasks).map((one) => [side, one] as const)),
  );
}

/** The edits that make one unit's 督办单. The words of each deadline stand as the office wrote them. */
export function drawSupervision(sheet: string, { unit, asOf, date1904, answers }: Supervision): readonly Edit[] {
  const { words, widths, looks, last: lastColumn } = SUPERVISION_COLUMNS;
  const [header, top] = [SUPERVISION_HEADER_ROW, SUPERVISION_HEADER_ROW + 1];
  const tasks = supervisedTasks(unit);
  const rows = tasks.map(([side, judged], i): readonly (PlainValue | null)[] => {
    const [name, text] = [judged.task.name, judged.task.text ?? ''];
    const answer = answers.get(answerKey(name, text, SIDES[side]));
    const left = daysLeft(judged.state, dayThatCounts(judged), asOf) ?? 0;
    const cells: Readonly<Record<keyof typeof SUPERVISION_COLUMNS.index, PlainValue | null>> = {
      number: i + 1,
      name: name || null,
      text: text || null,
      side: SIDES[side],
      words: deadlineWords(judged, date1904),
      due: dayThatCounts(judged),
      state: left < 0 ? `${STATE_WORDS[judged.state]} ${-left} 天` : `${STATE_WORDS[judged.state]}，还有 ${left} 天`,
      progress: answer?.progress || null,
      trouble: answer?.trouble || null,
      next: answer?.next || null,
    };
    return SUPERVISION_COLUMNS.keys.map((key) => cells[key]);
  });
  const last = top + rows.length - 1;
  const heights = rowHeights(rows, widths, top + 1);
  return drawOwnSheet({
    setup: {
      sheet,
      columnWidths: widths,
      rowHeights: {
        1: 32,
        2: 22,
        3: 20,
        [top]: 24,
        ...Object.fromEntries(rows.map((_, i) => [top + 1 + i, Math.max(LEAST_HEIGHT, heights[top + 1 + i] ?? 0)])),
        [last + 3]: 24,
      },
      merges: [`A1:${lastColumn}1`, `A2:${lastColumn}2`, `A3:${lastColumn}3`, `A${last + 3}:${lastColumn}${last + 3}`],
      tabColor: 'FFC000',
      showGridLines: false,
      print: { orientation: 'landscape', titleRows: `1:${top}` },
    },
    rows: [
      [SUPERVISION_TITLE],
      [`${UNIT_LABEL}${unit.name}`],
      [`截至 ${asOf}：${countWords(unit)}。请逐项填写目前进展、存在困难和下一步措施；完成时限以原文为准。`],
      [...words],
      ...rows,
      [],
      ['填报人：                    单位负责人（签字）：                    填报日期：        年    月    日'],
    ],
    looks: [
      [columnArea(0, 0, 0), 'heading'],
      [columnArea(0, 1, 1), 'subtitle'],
      [columnArea(0, 2, 2), 'sentence'],
      [{ top: header, left: 0, bottom: header, right: words.length - 1 }, 'header'],
      ...alikeLooks(looks, top, last),
      [columnArea(0, last + 2, last + 2), 'sentence'],
    ],
  });
}

/** 牵头 2 项（逾期 2），配合 1 项（临期 1）: what the page lists. */
function countWords(unit: UnitTasks): string {
  const pressing = pressingTasks(unit);
  const sides = (['lead', 'supporting'] as const).flatMap((side) => {
    const { overdue, dueSoon } = pressing[side];
    const counts = [
      [STATE_WORDS.overdue, overdue.length],
      [STATE_WORDS['due-soon'], dueSoon.length],
    ] as const;
    const some = counts.filter(([, count]) => count > 0).map(([state, count]) => `${state} ${count}`);
    return some.length === 0 ? [] : [`${SIDES[side]} ${overdue.length + dueSoon.length} 项（${some.join('，')}）`];
  });
  return sides.join('，');
}
