import { assessmentWords } from '../assessment/words/assessmentWords.ts';
import { oneLine } from '../failures/oneLine.ts';
import { placeOf } from '../findings/wordFinding.ts';
import { findingWords } from '../findings/words/findingWords.ts';
import type { JudgedTask, Ledger, UnitTasks } from '../tasks/model.ts';
import { TASK_CATALOGUE } from '../tasks/taskFinding.ts';
import { wordTaskFinding } from '../tasks/wordTaskFinding.ts';
import { taskWords } from '../tasks/words/taskWords.ts';
import { addAll } from '../workbook/addAll.ts';
import type { Language } from '../words/language.ts';
import { drawTable } from './drawTable.ts';
import { BY_URGENCY, byDay, dayThatCounts, daysShown, LIGHTS, placeOfTask, taskTitle } from '../tasks/taskLines.ts';
import { cliWords } from './words/cliWords.ts';

/** The answer of `tasks` for a person: what is overdue and due soon by deadline, what each unit owes, then the findings. */
export function printLedger(workbook: string, ledger: Ledger, language: Language): string {
  const said = cliWords(language).tasks;
  const words = taskWords(language);
  const lines = [said.heading(oneLine(workbook), ledger.asOf, ledger.soonDays), ''];
  if (ledger.tables.length === 0) return [...lines, words.noTable, ''].join('\n');
  const counts = BY_URGENCY.map((state) => [state, ledger.tasks.filter((one) => one.state === state).length] as const);
  lines.push(
    said.counts(
      ledger.tasks.length,
      counts.filter(([, count]) => count > 0).map(([state, count]) => `${LIGHTS[state]} ${words.states[state]} ${count}`),
    ),
    '',
  );
  for (const state of ['overdue', 'due-soon'] as const) {
    const tasks = byDay(ledger.tasks.filter((one) => one.state === state));
    if (tasks.length > 0) lines.push(`${LIGHTS[state]} ${words.states[state]}`, drawTasks(tasks, ledger, language), '');
  }
  lines.push(drawUnits(ledger.units, language), '');
  addAll(lines, [...drawFindings(ledger, language), '']);
  return lines.join('\n');
}

/** The most units that a row of the list names. */
const MOST_NAMED = 3;

function drawTasks(tasks: readonly JudgedTask[], { asOf }: Ledger, language: Language): string {
  const said = cliWords(language).tasks;
  const words = taskWords(language);
  const rows = tasks.map((judged) => {
    const names = judged.task.lead.map(({ name }) => name);
    const lead = names.slice(0, MOST_NAMED).join(said.and) + (names.length > MOST_NAMED ? said.more(names.length) : '');
    return [dayThatCounts(judged), daysShown(judged, asOf, words), taskTitle(judged), oneLine(lead) || '—', oneLine(placeOfTask(judged))];
  });
  const { day, left, task, lead, place } = said.columns;
  return drawTable([[day, left, task, lead, place], ...rows], new Set([1]));
}

/** Units with most overdue first, then with most due soon; the others as they stand. */
function drawUnits(units: readonly UnitTasks[], language: Language): string {
  const { columns } = cliWords(language).tasks;
  const words = taskWords(language);
  const rows = [...units]
    .sort((a, b) => b.overdue - a.overdue || b.dueSoon - a.dueSoon)
    .map(({ name, lead, supporting, overdue, dueSoon, next }) => [
      oneLine(name),
      ...[lead.length, supporting.length, overdue, dueSoon].map(String),
      next ?? '—',
    ]);
  const header = [columns.unit, columns.leads, columns.supports, words.states.overdue, words.states['due-soon'], columns.next];
  return drawTable([header, ...rows], new Set([1, 2, 3, 4]));
}

function drawFindings({ findings }: Ledger, language: Language): readonly string[] {
  const words = taskWords(language);
  const { severities } = findingWords(language);
  if (findings.length === 0) return [assessmentWords(language).noFindings];
  const counts = (['error', 'warning', 'info'] as const).map(
    (severity) => [severity, findings.filter(({ code }) => TASK_CATALOGUE[code] === severity).length] as const,
  );
  const lines = findings.map((one) => {
    const title = `${severities[TASK_CATALOGUE[one.code]]} ${placeOf(one)} ${words.titles[one.code]}`;
    return `  ${oneLine(title)}\n      ${oneLine(wordTaskFinding(one, words))}`;
  });
  return [cliWords(language).assess.findings(counts.filter(([, count]) => count > 0)), ...lines];
}
