import type { JudgedTask, Ledger, UnitTasks } from '../tasks/model.ts';
import { TASK_CATALOGUE } from '../tasks/taskFinding.ts';
import { wordTaskFinding } from '../tasks/wordTaskFinding.ts';
import { taskWords } from '../tasks/words/taskWords.ts';
import type { Language } from '../words/language.ts';
import { addressOf, areaAddress } from '../workbook/address.ts';

/** The answer of `tasks --json` for one workbook. */
export function ledgerAnswer(workbook: string, { asOf, tables, tasks, units, findings }: Ledger, language: Language): object {
  const words = taskWords(language);
  return {
    workbook,
    asOf,
    taskTables: tables.map((table) => ({
      sheet: table.sheet,
      range: areaAddress(table.area),
      title: table.title,
      tasks: table.tasks.length,
    })),
    tasks: tasks.map(answerOfTask),
    units: units.map(answerOfUnit),
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: TASK_CATALOGUE[finding.code],
      sheet: finding.sheet,
      cell: addressOf(finding.cell),
      message: wordTaskFinding(finding, words),
    })),
  };
}

function answerOfTask({ task, table, deadlines, recurring, state }: JudgedTask): object {
  return {
    sheet: table.sheet,
    row: task.rowIndex + 1,
    section: task.section,
    name: task.name,
    text: task.text,
    lead: task.lead.map(({ name }) => name),
    supporting: task.supporting.map(({ name }) => name),
    deadlines,
    recurring,
    state,
  };
}

function answerOfUnit({ name, lead, supporting, overdue, dueSoon, next }: UnitTasks): object {
  return { name, lead: lead.length, supporting: supporting.length, overdue, dueSoon, next };
}
