import { daysLeft, STATE_WORDS } from '../../rules/taskState.ts';
import type { JudgedTask, UnitTasks } from '../../tasks/model.ts';
import { pressingTasks } from '../../tasks/pressingTasks.ts';
import { byDay, dayThatCounts } from '../../tasks/taskLines.ts';
import type { Edit, PlainValue } from '../../workbook/edit.ts';
import { alikeLooks } from '../kit/alikeLooks.ts';
import { columnArea, drawOwnSheet } from '../kit/ownSheet.ts';
import { roomyWidths, rowHeights } from '../kit/sizes.ts';
import { deadlineWords } from '../ledger/deadlineWords.ts';
import type { StoredSupervision } from './storedSupervision.ts';
import {
  ANSWERS,
  answerKeys,
  SIGNATURE,
  SUPERVISION_COLUMNS,
  SUPERVISION_HEADER_ROW,
  SUPERVISION_TITLE,
  UNIT_LABEL,
  type AnsweredRow,
} from './supervisionRows.ts';

/** One unit's page. */
export interface Supervision {
  readonly unit: UnitTasks;
  /** The day by which its tasks are judged, YYYY-MM-DD: the page names it, and stays as it is when it is signed. */
  readonly asOf: string;
  readonly date1904: boolean;
  /** Beside which tasks the unit has written before, and the line as it was signed; null for a new page. */
  readonly stored: Pick<StoredSupervision, 'answers' | 'signature'> | null;
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
export function drawSupervision(sheet: string, { unit, asOf, date1904, stored }: Supervision): readonly Edit[] {
  const { words, looks, index, last: lastColumn } = SUPERVISION_COLUMNS;
  const [header, top] = [SUPERVISION_HEADER_ROW, SUPERVISION_HEADER_ROW + 1];
  const rows = rowsOf({ unit, asOf, date1904, stored }).map((row, i): readonly (PlainValue | null)[] =>
    SUPERVISION_COLUMNS.keys.map((key) => (key === 'number' ? i + 1 : row[key] || null)),
  );
  const widths = roomyWidths(rows, SUPERVISION_COLUMNS.widths, { [index.text]: 50 });
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
      [stored?.signature ?? SIGNATURE],
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

type DrawnRow = Readonly<Record<keyof AnsweredRow, PlainValue>>;

/** What presses, and below it what does no more but that the unit has written beside it: nothing of that is lost. */
function rowsOf({ unit, asOf, date1904, stored }: Supervision): readonly DrawnRow[] {
  const answers = new Map(stored?.answers);
  const keyOf = answerKeys();
  const rowOf = (side: keyof typeof SIDES, judged: JudgedTask): DrawnRow => {
    const known = { name: judged.task.name, text: judged.task.text ?? '', side: SIDES[side] };
    const key = keyOf(known);
    const answer = answers.get(key);
    answers.delete(key);
    return {
      number: '',
      ...known,
      words: deadlineWords(judged, date1904) ?? '',
      due: dayThatCounts(judged),
      state: stateWords(judged, asOf),
      progress: answer?.progress ?? '',
      trouble: answer?.trouble ?? '',
      next: answer?.next ?? '',
    };
  };
  const isAnswered = (row: DrawnRow): boolean => ANSWERS.some((key) => row[key] !== '');
  const pressing = supervisedTasks(unit);
  const rest = (['lead', 'supporting'] as const).flatMap((side) =>
    unit[side].filter((one) => !pressing.some(([, other]) => other === one)).map((one) => [side, one] as const),
  );
  const shown = pressing.map(([side, judged]) => rowOf(side, judged));
  const answered = rest.map(([side, judged]) => rowOf(side, judged)).filter(isAnswered);
  return [...shown, ...answered, ...[...answers.values()].map((row) => ({ ...row, state: GONE }))];
}

const GONE = '任务表中已没有';

/** 逾期 41 天; what presses no more has its state alone. */
function stateWords(judged: JudgedTask, asOf: string): string {
  const left = daysLeft(judged.state, dayThatCounts(judged), asOf);
  const word = STATE_WORDS[judged.state];
  if (left === null || judged.state === 'open') return word;
  return left < 0 ? `${word} ${-left} 天` : `${word}，还有 ${left} 天`;
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
