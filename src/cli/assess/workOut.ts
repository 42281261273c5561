import { basename } from 'node:path';
import { assess } from '../../assess.ts';
import { printExplanation } from '../../explaining/printExplanation.ts';
import { CATALOGUE } from '../../findings/catalogue.ts';
import { sheetsAside, writeResults } from '../../results/writeResults.ts';
import { answerOf } from '../answer.ts';
import type { AssessArguments } from '../arguments.ts';
import type { Bench } from '../command.ts';
import { printAssessment } from '../printAssessment.ts';
import { sheetsWritten } from '../whatWasWritten.ts';
import type { World, Written } from '../world.ts';

/** One workbook of those that are to be assessed. */
export interface Job {
  readonly file: string;
  /** Where its results are written to; null for nowhere. */
  readonly target: string | null;
  readonly asked: AssessArguments;
}

/** What has been worked out for a workbook, as plain data, so that one thread can hand it to another. Nothing is written or said yet. */
export interface WorkedOut {
  /** For a person, or for a program the answer as JSON. */
  readonly answer: string;
  readonly hasErrors: boolean;
  /** The file as it was read, and what is to stand in its place; null where nothing is to be written. */
  readonly file: { readonly given: Uint8Array; readonly written: WrittenResults | null } | null;
}

export interface WrittenResults extends Written {
  /** The sheets of ours that were written. */
  readonly sheets: readonly string[];
  /** Sheets of ours that are left to a person who has written in them. */
  readonly aside: readonly string[];
}

/** Where a workbook is worked on: by the thread that says the answers, or by another one. */
export interface Workplace {
  readonly world: Pick<World, 'load' | 'read' | 'edit' | 'today'>;
  readonly run: Bench['run'];
}

/** Reads and assesses a workbook, and makes the file with the results where one is asked for. Throws HostFailureError. */
export function workOut({ file, target, asked }: Job, { world, run }: Workplace): WorkedOut {
  const bytes = world.load(file);
  const workbook = run('reading', world.read(bytes));
  const assessment = run('assessing', assess(workbook, world.today, asked.asOf));
  const name = basename(file);
  const explained = asked.explain ? `\n${printExplanation(assessment.tables, asked.language)}` : '';
  const answer = asked.json
    ? JSON.stringify(answerOf(name, assessment, asked.language), null, asked.lines ? 0 : 1)
    : printAssessment(name, assessment, asked.language) + explained;
  const hasErrors = assessment.findings.some(({ code }) => CATALOGUE[code] === 'error');
  if (target === null) return { answer, hasErrors, file: null };
  const edits = writeResults(workbook, assessment);
  if (edits.length === 0) return { answer, hasErrors, file: { given: bytes, written: null } };
  const written = run('writing', world.edit(bytes, edits, asked.breakSignature));
  const aside = sheetsAside(workbook, edits).map((sheet) => sheet.name);
  return { answer, hasErrors, file: { given: bytes, written: { ...written, sheets: sheetsWritten(edits, written), aside } } };
}
