import { oneLine } from '../failures/oneLine.ts';
import { unitKey } from '../reading/tasks/splitUnits.ts';
import { textOf } from '../workbook/grid.ts';
import type { JudgedTask, Ledger } from './model.ts';
import { BY_URGENCY, byDay, dayThatCounts, daysShown, LIGHTS, taskTitle } from './taskLines.ts';
import type { TaskWords } from './words/words.ts';

/** What one unit owes, as lines that can be copied into a message: the most urgent first, what is done only counted. */
export function unitMessage({ asOf, tasks, units }: Ledger, name: string, words: TaskWords): string {
  const unit = units.find((one) => unitKey(one.name) === unitKey(name));
  const leads = new Set(unit?.lead);
  const lines = [words.unitHeading(oneLine(unit?.name ?? name), asOf, unit?.lead.length ?? 0, unit?.supporting.length ?? 0)];
  let number = 0;
  for (const state of BY_URGENCY) {
    const own = byDay(tasks.filter((judged) => judged.state === state));
    if (own.length === 0) continue;
    lines.push(words.stateHeading(`${LIGHTS[state]} ${words.states[state]}`, own.length));
    if (state === 'done') continue;
    for (const judged of own) {
      const side = words.sides[leads.has(judged) ? 'lead' : 'supporting'];
      const facts = [side, deadlineShown(judged), daysShown(judged, asOf, words)].filter((part) => part !== '');
      lines.push(words.unitTask(++number, taskTitle(judged, LONGEST_IN_MESSAGE), facts));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** A message has no row to look up. */
const LONGEST_IN_MESSAGE = 60;

/** The words of the deadline as they are written, and the day where they don't say it. */
function deadlineShown(judged: JudgedTask): string {
  const cell = judged.task.deadline?.cell ?? null;
  return cell?.kind === 'text' && !judged.task.slipped ? oneLine(textOf(cell)) : dayThatCounts(judged);
}
