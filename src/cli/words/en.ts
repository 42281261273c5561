import { en as findings } from '../../findings/words/en.ts';
import { counted } from '../../words/counted.ts';
import type { CliWords } from './words.ts';

export const en: CliWords = {
  doing: {
    reading: 'Reading',
    assessing: 'Assessing',
    writing: 'Writing',
    making: 'Making',
    verifying: 'Verifying',
    inspecting: 'Inspecting',
    preparing: 'Preparing',
    distributing: 'Distributing',
    collecting: 'Collecting',
    reporting: 'Reporting on',
    listing: 'Listing',
  },
  cutOff: (reason) =>
    `the answer is not all there: standard output is closed or full (${reason}); print it to another place. Files that were to be written are not concerned.`,
  about: (workbook, sentence) => `${workbook}: ${sentence}`,
  existing: (files, count) =>
    `Wrong argument: ${files.map((file) => `“${file}”`).join(', ')}${count > files.length ? ` and others, ${count} in all,` : ''} would be replaced; nothing was written. Choose another name, or add --overwrite.`,
  written: {
    file: (target, what) => `Written to ${target}: ${what}.`,
    place: (target) => `Written to ${target}.`,
    copy: (target) => `Nothing had to be changed: ${target} is a copy.`,
    untouched: (target) => `Nothing had to be changed: ${target} is as it was.`,
    results: (sheets) => `marks in the score tables${sheets.length > 0 ? ` and the sheets ${named(sheets)}` : ''}`,
    edits: (count) => `${counted(count, 'edit')} of the list`,
    prepared: (tables) => `columns to fill in for ${counted(tables, 'table')}`,
    seal: (sheets) => `the sheet ${named(sheets)}`,
  },
  assess: {
    emptyFolder: 'The folder holds no .xlsx, .xlsm or .xls workbook.',
    heading: (workbook, asOf) => `${workbook} (as of ${asOf})`,
    noUnits: (tables) => `${counted(tables, 'table')} of indicators found, without score columns: no unit to assess.`,
    agreement: (agreeing, differing, differ, without) => {
      const named = differing.map(({ place, more, by }) => `${place}: ${by} ${more ? 'more' : 'less'}`).join('; ');
      return `The office's own totals: ${[
        `${agreeing} agree${agreeing === 1 ? 's' : ''}`,
        ...(differ > 0 ? [`${differ} differ${differ === 1 ? 's' : ''} (${named}${differ > differing.length ? '; …' : ''})`] : []),
        ...(without > 0 ? [`${without} unit${without === 1 ? '' : 's'} without one`] : []),
      ].join(', ')}`;
    },
    group: 'Group: ',
    status: 'Status',
    findings: (counts) => `Findings: ${counts.map(([severity, count]) => `${count} ${findings.severities[severity]}`).join(', ')}`,
  },
  scoreNotes: {
    deductions: (names) => `Deductions, taken off the total: ${names}`,
    sums: (names) => `Scores that are sums of several cells: ${names}`,
    takenOff: (sheets) => `Scores are the maximum less what was deducted: ${sheets}`,
    weighted: (sheets) => `Scores and maxima count with their weights: ${sheets}`,
    and: ', ',
    more: (count) => ` and others, ${count} in all`,
  },
  feedback: {
    unknownUnit: (name, near) =>
      `Wrong argument: the workbook has no unit “${name}”; ${near.length > 0 ? `was it ${near.map((one) => `“${one}”`).join(', ')}?` : 'see the names that kaohe assess lists.'} Nothing was written.`,
    noUnits: 'There is no unit to give feedback to: no score table with score columns was found. Nothing was written.',
    oneFile: (count, file) => `${counted(count, 'feedback sheet')} written: ${file}`,
    files: (count, folder) => `${counted(count, 'feedback workbook')} written: ${folder}`,
    notComplete: (open) => `Without a grade and a rank: ${open}.`,
  },
  distribute: {
    noUnits: (name) =>
      `${name}: there is no unit to distribute to, and nothing was written. Published tables without score columns are prepared with kaohe prepare first.`,
    notAFolder: (out) => `Wrong arguments: --out is to be a folder, not the file ${out}.`,
    files: (count, folder) => `${counted(count, 'workbook')} written, one a unit: ${folder}`,
    withheld: (sheets) => `Sheets that no unit gets: ${sheets.join(', ')}.`,
    emptied: (cells) => `Emptied in the files, as their formulas are over what was not distributed: ${counted(cells, 'cell')}.`,
    noMacros: 'The files are .xlsx, without the macros of the workbook.',
  },
  collect: {
    noUnits: (name) =>
      `${name}: no unit is to answer, and nothing was written. Published tables without score columns are prepared with kaohe prepare first.`,
    isReturned: (out) => `Wrong arguments: ${out} is a returned file and is not overwritten; choose another name.`,
    useForm: (use) => `Wrong arguments: --use takes UNIT=FILE, not ${use}; nothing was written.`,
    useUnit: (name, near) =>
      `Wrong arguments: no issued unit is called “${name}” (--use)${near.length > 0 ? `; do you mean ${near.map((one) => `“${one}”`).join(', ')}?` : ';'} Nothing was written.`,
    useFile: (unit, file, answers) =>
      `Wrong arguments: ${file} does not answer ${unit}${answers.length > 0 ? `; these do: ${answers.join(', ')}` : ', nor does any other file'}. Nothing was written.`,
    useTwice: (unit) => `Wrong arguments: --use chooses two files for ${unit}; choose one. Nothing was written.`,
    file: (file, state, reason) => `${file}: ${state}${reason === null ? '' : `. ${reason}`}`,
    changes: (count, units) => `Changes that should not be there: ${count}, in ${units.join(', ')}.`,
    written: (entries) => `${entries} entries, sheets 回收登记 and 改动清单`,
  },
  report: {
    noUnits: (name) =>
      `${name}: there is no unit to report on, and nothing was written. Published tables without score columns are prepared with kaohe prepare first.`,
    noUnitsBefore: (name) => `${name}: the workbook of the period before has no unit to compare with; nothing was written.`,
    notADocument: (out) => `Wrong arguments: --out is to be a .docx file, not ${out}; nothing was written.`,
    samePeriod: (previous) =>
      `Wrong arguments: --previous is to be the workbook of the period before, and ${previous} is the one to report on; nothing was written.`,
    written: (out, units) =>
      `Written to ${out}: a report on ${counted(units, 'unit')}. What is shaded is for the issuing office to fill in.`,
    open: (open, units) => `${open} of ${counted(units, 'unit')} not complete; the report gives no grade and no rank for what is not.`,
    errors: (errors) => `${counted(errors, 'score')} that can't count, not corrected yet; the report says so.`,
    changedSeal: 'The workbook has changed since it was sealed; the report says so.',
  },
  seal: {
    noTable: (name) =>
      `${name}: no score table found, nothing was sealed. Make sure that the workbook has a table of indicators with maxima.`,
    replaced: (code) => `The former 封存清单 (code ${code}) was replaced.`,
    errors: (errors) => `Note: ${counted(Number(errors), 'score')} to put right; sealed as it is. kaohe assess lists them.`,
    open: (open, all) => `Note: of ${counted(all, 'unit')} ${open}; sealed as it is.`,
    limits: 'A seal detects change; it is no signature. Quote the code in the bulletin, and check later with kaohe verify.',
  },
  verify: {
    notSealed: (name) => `${name}: no 封存清单; it has not been sealed.`,
    heading: (name, day, program) => `${name} (sealed on ${day} by ${program})`,
    otherCode: (code) => `The code is not the given ${code}: this is not what was sealed then, or it has been sealed again since.`,
    sameCode: 'The code is the one given.',
    changes: (count) => `Changed since it was sealed, ${count}:`,
    results: (count) => `Results that come out otherwise, ${count}:`,
    limits: 'This detects change; it is no signature. Compare with the code that was quoted elsewhere (--code).',
  },
  inspect: {
    nothing: (workbook) => `${workbook}: nothing to look at.`,
    heading: (workbook, count) =>
      `${workbook}: ${count} to look at before it goes out. Listed only, nothing is changed; what to do is yours to say.`,
  },
  tasks: {
    written: (sheets) => `the sheets ${named(sheets)}, and marks on deadlines and missing leads`,
    aside: (sheets) => ` Left as they were, as somebody has written in them: ${sheets.join(', ')}.`,
    heading: (workbook, asOf, soonDays) => `${workbook} (as of ${asOf}; due soon: within ${soonDays} days)`,
    counts: (all, states) => `${all} tasks: ${states.join('  ')}`,
    columns: {
      day: 'Deadline',
      left: 'Days',
      task: 'Task',
      lead: 'Lead',
      place: 'Row',
      unit: 'Unit',
      leads: 'Leads',
      supports: 'Supports',
      next: 'Next',
    },
    and: ', ',
    more: (count) => ` and others, ${count} in all`,
    unknownUnit: (name, near) =>
      `The workbook has no tasks of “${name}”; ${near.length > 0 ? `was it ${near.map((one) => `“${one}”`).join(', ')}?` : 'see the names that kaohe tasks lists.'}`,
  },
  rule: {
    endless: 'No most is named and the maximum is not known: add --max.',
  },
};

/** The most sheets that a sentence names. */
const MOST_NAMED = 6;

function named(sheets: readonly string[]): string {
  return `${sheets.slice(0, MOST_NAMED).join(', ')}${sheets.length > MOST_NAMED ? ` and others, ${sheets.length} in all` : ''}`;
}
