import { basename } from 'node:path';
import { oneLine } from '../failures/oneLine.ts';
import { wordFailure } from '../failures/wordFailure.ts';
import { failureWords } from '../failures/words/failureWords.ts';
import { HostFailureError } from '../workbook/failure.ts';
import { verify } from '../verify.ts';
import type { VerifyArguments } from './arguments.ts';
import { printVerification } from './printVerification.ts';
import { isSealIntact, verificationAnswer } from './verificationAnswer.ts';
import { cliWords } from './words/cliWords.ts';
import { finish, type Steps, type World } from './world.ts';

/** `kaohe verify`: compares a workbook with its 封存清单. Returns 0 where all is as sealed, else 1; 3 for a file that can't be read. */
export function verifyFile(asked: VerifyArguments, world: World): 0 | 1 | 3 {
  const name = basename(asked.workbook);
  const show =
    (verb: string) =>
    ({ done, total }: Steps) =>
      world.progress.show(`${verb} ${oneLine(name)} ${done}/${total}`);
  const { doing } = cliWords(asked.language);
  try {
    const workbook = finish(world.read(world.load(asked.workbook)), show(doing.reading));
    const said = finish(verify(workbook), show(doing.verifying));
    world.progress.clear();
    world.out(
      asked.json
        ? `${JSON.stringify(verificationAnswer(name, said, asked.code, asked.language), null, 1)}\n`
        : `${printVerification(name, said, asked.code, asked.language)}\n`,
    );
    return isSealIntact(said, asked.code) ? 0 : 1;
  } catch (error) {
    world.progress.clear();
    if (!(error instanceof HostFailureError)) throw error;
    world.err(`${wordFailure(asked.workbook, error.failure, failureWords(asked.language))}\n`);
    return 3;
  }
}
