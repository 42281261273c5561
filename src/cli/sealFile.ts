import { basename } from 'node:path';
import { oneLine } from '../failures/oneLine.ts';
import { wordFailure } from '../failures/wordFailure.ts';
import { failureWords } from '../failures/words/failureWords.ts';
import { sealWorkbook, type Sealed } from '../seal.ts';
import { factOf, type Seal } from '../sealing/seal.ts';
import { sealWords } from '../sealing/words/sealWords.ts';
import { HostFailureError } from '../workbook/failure.ts';
import type { SealArguments } from './arguments.ts';
import { saveWritten } from './saveWritten.ts';
import { findTargets } from './targets.ts';
import { cliWords } from './words/cliWords.ts';
import { finish, type Steps, type World } from './world.ts';

/**
 * `kaohe seal`: writes 封存清单 and prints the code. Returns the exit code: 0, 1 with errors that stand in the sheets (it is
 * sealed all the same) or without a score table (it is not), 2 or 3.
 */
export function sealFile(asked: SealArguments, world: World): 0 | 1 | 2 | 3 {
  const targets = findTargets([asked.workbook], false, asked.target);
  if (typeof targets === 'string') {
    world.err(`${oneLine(targets)}\n`);
    return 2;
  }
  const target = targets[0] ?? asked.workbook;
  const words = cliWords(asked.language);
  const name = oneLine(basename(asked.workbook));
  const show =
    (verb: string) =>
    ({ done, total }: Steps) =>
      world.progress.show(`${verb} ${name} ${done}/${total}`);
  try {
    const bytes = world.load(asked.workbook);
    const workbook = finish(world.read(bytes), show(words.doing.reading));
    const sealed = finish(sealWorkbook(workbook, world.today, asked.asOf), show(words.doing.assessing));
    if (!sealed.seal) {
      world.progress.clear();
      world.err(`${words.seal.noTable(name)}\n`);
      return 1;
    }
    const written = finish(world.edit(bytes, sealed.edits, asked.breakSignature), show(words.doing.writing));
    if (!saveWritten(world, { workbook: asked.workbook, target, language: asked.language }, bytes, written)) return 3;
    world.out(report(sealed, sealed.seal, asked));
    return factOf(sealed.seal, 'errors') === '0' ? 0 : 1;
  } catch (error) {
    world.progress.clear();
    if (!(error instanceof HostFailureError)) throw error;
    world.err(`${wordFailure(asked.workbook, error.failure, failureWords(asked.language), target)}\n`);
    return 3;
  }
}

function report({ assessment, former }: Sealed, seal: Seal, { language }: SealArguments): string {
  const words = cliWords(language).seal;
  const errors = factOf(seal, 'errors');
  const open = assessment.units.filter(({ status }) => status !== 'complete').length;
  const lines = [
    sealWords(language).code(seal.code),
    `SHA-256: ${seal.sha256}`,
    ...(former ? [words.replaced(oneLine(former.statedCode))] : []),
    ...(errors === '0' ? [] : [words.errors(errors)]),
    ...(open === 0 ? [] : [words.open(open, assessment.units.length)]),
    words.limits,
  ];
  return `${lines.join('\n')}\n`;
}
