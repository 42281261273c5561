import { basename } from 'node:path';
import { verify } from '../verify.ts';
import type { VerifyArguments } from './arguments.ts';
import { command } from './command.ts';
import { printVerification } from './printVerification.ts';
import { isSealIntact, verificationAnswer } from './verificationAnswer.ts';

/** `kaohe verify`: compares a workbook with its 封存清单. Returns 0 where all is as sealed, else 1; 3 for a file that can't be read. */
export const verifyFile = command(
  ({ workbook, language }: VerifyArguments) => ({ workbook, language }),
  ({ workbook: file, code, json, language }, { world, run, say }) => {
    const name = basename(file);
    const workbook = run('reading', world.read(world.load(file)));
    const said = run('verifying', verify(workbook));
    say(
      json
        ? `${JSON.stringify(verificationAnswer(name, said, code, language), null, 1)}\n`
        : `${printVerification(name, said, code, language)}\n`,
    );
    return isSealIntact(said, code) ? 0 : 1;
  },
);
