import { basename } from 'node:path';
import { assessmentWords } from '../assessment/words/assessmentWords.ts';
import { oneLine } from '../failures/oneLine.ts';
import { openUnits } from '../rules/openUnits.ts';
import { sealWorkbook, type Sealed } from '../tools/seal/sealWorkbook.ts';
import { factOf, type Seal } from '../sealing/seal.ts';
import { sealWords } from '../sealing/words/sealWords.ts';
import type { SealArguments } from './arguments.ts';
import { accepted, command, CommandEnd } from './command.ts';
import { refuseExisting } from './refuseExisting.ts';
import { saveWritten } from './saveWritten.ts';
import { findTargets } from './targets.ts';
import { sheetsWritten } from './whatWasWritten.ts';
import { cliWords } from './words/cliWords.ts';

/**
 * `kaohe seal`: writes 封存清单 and prints the code. Returns the exit code: 0, 1 with errors that stand in the sheets (it is
 * sealed all the same) or without a score table (it is not), 2 or 3.
 */
export const sealFile = command(
  ({ workbook, target, language }: SealArguments) => ({ workbook, target: target.kind === 'out' ? target.path : workbook, language }),
  (asked, bench) => {
    const { world, words, run, say } = bench;
    const targets = accepted(findTargets([asked.workbook], false, asked.target));
    const target = targets[0] ?? asked.workbook;
    if (asked.target.kind === 'out') refuseExisting([target], asked.overwrite, words);
    const bytes = world.load(asked.workbook);
    const workbook = run('reading', world.read(bytes));
    const sealed = run('assessing', sealWorkbook(workbook, world.today, asked.asOf));
    if (!sealed.seal) throw new CommandEnd(1, words.seal.noTable(basename(asked.workbook)));
    const written = run('writing', world.edit(bytes, sealed.edits, asked.breakSignature));
    if (!saveWritten(bench, target, bytes, written)) return 3;
    say(report(sealed, sealed.seal, asked));
    const what = words.written.seal(sheetsWritten(sealed.edits, written));
    say(`${oneLine(words.written.file(target, what))}\n`);
    return factOf(sealed.seal, 'errors') === '0' ? 0 : 1;
  },
);

function report({ assessment, former }: Sealed, seal: Seal, { language }: SealArguments): string {
  const words = cliWords(language).seal;
  const errors = factOf(seal, 'errors');
  const open = openUnits(assessment.units);
  const lines = [
    sealWords(language).code(seal.code),
    `SHA-256: ${seal.sha256}`,
    ...(former ? [words.replaced(oneLine(former.statedCode))] : []),
    ...(errors === '0' ? [] : [words.errors(errors)]),
    ...(open.length === 0 ? [] : [words.open(assessmentWords(language).openUnits(open), assessment.units.length)]),
    words.limits,
  ];
  return `${lines.join('\n')}\n`;
}
