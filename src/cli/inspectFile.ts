import { basename } from 'node:path';
import { beforeSending, type Caution } from '../beforeSending.ts';
import { placeOfCaution, wordCaution } from '../beforeSending/wordCaution.ts';
import { cautionWords } from '../beforeSending/words/cautionWords.ts';
import { oneLine } from '../failures/oneLine.ts';
import { addressOf } from '../workbook/address.ts';
import type { InspectArguments } from './arguments.ts';
import { command } from './command.ts';
import { cliWords } from './words/cliWords.ts';

/**
 * `kaohe inspect`: what to look at before the workbook goes out. Returns 0 where there is nothing, else 1; 3 for a file that can't be
 * read.
 */
export const inspectFile = command(
  ({ workbook, language }: InspectArguments) => ({ workbook, language }),
  (asked, { world, run, say }) => {
    const name = basename(asked.workbook);
    const bytes = world.load(asked.workbook);
    const workbook = run('reading', world.read(bytes));
    const cautions = run('inspecting', beforeSending(workbook, world.particulars(bytes), world.today));
    say(asked.json ? `${JSON.stringify(answer(name, cautions, asked), null, 1)}\n` : print(name, cautions, asked));
    return cautions.length === 0 ? 0 : 1;
  },
);

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
