import { basename, dirname } from 'node:path';
import { oneLine } from '../failures/oneLine.ts';
import { wordFailure } from '../failures/wordFailure.ts';
import { failureWords } from '../failures/words/failureWords.ts';
import type { Ledger } from '../tasks/model.ts';
import { ofUnit } from '../tasks/ofUnit.ts';
import { readLedger } from '../tasks/readLedger.ts';
import { unitMessage } from '../tasks/unitMessage.ts';
import { taskWords } from '../tasks/words/taskWords.ts';
import { TASK_CATALOGUE } from '../tasks/taskFinding.ts';
import { largest } from '../workbook/largest.ts';
import type { TasksArguments } from './arguments.ts';
import { accepted, attempt, command, CommandEnd, type Bench, type ExitCode } from './command.ts';
import { findInputs } from './inputs.ts';
import { ledgerAnswer } from './ledgerAnswer.ts';
import { nearNames } from './nearNames.ts';
import { printLedger } from './printLedger.ts';
import { refuseExisting } from './refuseExisting.ts';
import { saveWritten } from './saveWritten.ts';
import { findTargets, makeFolder } from './targets.ts';
import { sheetsWritten } from './whatWasWritten.ts';
import { planLedger, type PlannedLedger } from '../tools/ledger/planLedger.ts';

/**
 * `kaohe tasks`: what is overdue and due soon, and what each unit owes; with `--unit` one unit's list. With
 * `--out` writes 任务台账 and 单位任务. Returns the exit code: 0, 1 where
 * a task is overdue or a finding is a warning, 2 for arguments that can't be followed, 3 with an input that can't be read; of several
 * the highest.
 */
export const listTasks = command(
  ({ inputs: [workbook = ''], language }: TasksArguments) => ({ workbook, language }),
  (asked, { world, words, say, warn }) => {
    const { language, json, unit } = asked;
    const { files, several, unreadable } = findInputs(asked.inputs);
    for (const { folder, failure } of unreadable) warn(wordFailure(folder, failure, failureWords(language)));
    const targets = accepted(findTargets(files, several, asked.target));
    refuseExisting(
      targets.flatMap((target) => target ?? []),
      asked.overwrite,
      words,
    );
    if (files.length === 0 && unreadable.length === 0 && !json) say(`${words.assess.emptyFolder}\n`);
    const answers: object[] = [];
    const codes = files.map((file, i) => {
      const target = targets[i] ?? null;
      return attempt(world, { workbook: file, target: target ?? file, language }, (bench) => {
        const name = basename(file);
        const bytes = world.load(file);
        const workbook = bench.run('reading', world.read(bytes));
        const planned = target === null ? null : bench.run('listing', planLedger(workbook, { today: world.today }, asked));
        const whole = planned?.ledger ?? bench.run('listing', readLedger(workbook, world.today, asked));
        const ledger = unit === undefined ? whole : ofUnit(whole, unit);
        if (ledger === null) {
          const sentence = words.tasks.unknownUnit(oneLine(unit ?? ''), unitsNear(unit ?? '', whole));
          if (!several) throw new CommandEnd(2, sentence);
          if (!json) bench.say(`${words.about(oneLine(name), sentence)}\n`);
          return 0;
        }
        if (json) answers.push(ledgerAnswer(name, ledger, language));
        else bench.say(`${unit === undefined ? printLedger(name, ledger, language) : unitMessage(ledger, unit, taskWords(language))}\n`);
        const saved = planned && target !== null ? save(bench, planned, target, bytes, asked) : null;
        if (saved !== null && !json) bench.say(`${oneLine(saved)}\n`);
        return ledger.findings.some(({ code }) => TASK_CATALOGUE[code] === 'warning') ? 1 : 0;
      });
    });
    if (json && (several || answers.length > 0)) say(`${JSON.stringify(several ? answers : answers[0], null, 1)}\n`);
    return largest([unreadable.length > 0 ? 3 : 0, ...codes]) as ExitCode;
  },
);

/** Writes the workbook with its ledger, without a task table a copy; says what was written, null where nothing could be. */
function save(bench: Bench, planned: PlannedLedger, target: string, bytes: Uint8Array, asked: TasksArguments): string | null {
  const { world, run } = bench;
  const { written: words, tasks } = bench.words;
  const { edits, aside } = planned;
  if (edits.length === 0) {
    makeFolder(dirname(target));
    world.save(target, bytes);
    return words.copy(target);
  }
  const written = run('writing', world.edit(bytes, edits, asked.breakSignature));
  if (!saveWritten(bench, target, bytes, written)) return null;
  const left = aside.length > 0 ? tasks.aside(aside) : '';
  return `${words.file(target, tasks.written(sheetsWritten(edits, written)))}${left}`;
}

function unitsNear(wanted: string, { units }: Ledger): readonly string[] {
  return nearNames(
    wanted,
    units.map(({ name }) => name),
  ).map(oneLine);
}
