import { basename } from 'node:path';
import { beforeSending, type Caution } from '../beforeSending.ts';
import { placeOfCaution, wordCaution } from '../beforeSending/wordCaution.ts';
import { cautionWords } from '../beforeSending/words/cautionWords.ts';
import { oneLine } from '../failures/oneLine.ts';
import { wordFailure } from '../failures/wordFailure.ts';
import { failureWords } from '../failures/words/failureWords.ts';
import { addressOf } from '../workbook/address.ts';
import { HostFailureError } from '../workbook/failure.ts';
import type { InspectArguments } from './arguments.ts';
import { cliWords } from './words/cliWords.ts';
import { finish, type Steps, type World } from './world.ts';

/**
 * `kaohe inspect`: what to look at before the workbook goes out. Returns 0 where there is nothing, else 1; 3 for a file that can't be
 * read.
 */
export function inspectFile(asked: InspectArguments, world: World): 0 | 1 | 3 {
  const { doing } = cliWords(asked.language);
  const name = basename(asked.workbook);
  const show =
    (verb: string) =>
    ({ done, total }: Steps) =>
      world.progress.show(`${verb} ${oneLine(name)} ${done}/${total}`);
  try {
    const bytes = world.load(asked.workbook);
    const workbook = finish(world.read(bytes), show(doing.reading));
    const cautions = finish(beforeSending(workbook, world.particulars(bytes), world.today), show(doing.inspecting));
    world.progress.clear();
    world.out(asked.json ? `${JSON.stringify(answer(name, cautions, asked), null, 1)}\n` : print(name, cautions, asked));
    return cautions.length === 0 ? 0 : 1;
  } catch (error) {
    world.progress.clear();
    if (!(error instanceof HostFailureError)) throw error;
    world.err(`${wordFailure(asked.workbook, error.failure, failureWords(asked.language))}\n`);
    return 3;
  }
}

function answer(workbook: string, cautions: readonly Caution[], { language }: InspectArguments): object {
  const words = cautionWords(language);
  return {
    workbook,
    cautions: cautions.map((caution) => ({
      code: caution.code,
      ...(caution.sheet === null ? {} : { sheet: caution.sheet }),
      ...(caution.cell ? { cell: addressOf(caution.cell) } : {}),
      ...caution.args,
      message: wordCaution(caution, words),
    })),
  };
}

function print(workbook: string, cautions: readonly Caution[], { language }: InspectArguments): string {
  const words = cliWords(language).inspect;
  const kinds = cautionWords(language);
  const name = oneLine(workbook);
  if (cautions.length === 0) return `${words.nothing(name)}\n`;
  const lines = cautions.map((caution) => {
    const title = [placeOfCaution(caution), kinds.titles[caution.code]].filter((part) => part !== '').join(' ');
    return `  ${oneLine(title)}\n      ${oneLine(wordCaution(caution, kinds))}`;
  });
  return `${[words.heading(name, cautions.length), '', ...lines].join('\n')}\n`;
}
