import { basename } from 'node:path';
import { oneLine } from '../failures/oneLine.ts';
import { wordFailure } from '../failures/wordFailure.ts';
import { sealWorkbook, type Sealed } from '../seal.ts';
import { factOf, type Seal } from '../sealing/seal.ts';
import { HostFailureError } from '../workbook/failure.ts';
import type { SealArguments } from './arguments.ts';
import { saveWritten } from './saveWritten.ts';
import { findTargets } from './targets.ts';
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
  const words = WORDS[asked.language];
  const name = oneLine(basename(asked.workbook));
  const show =
    (verb: string) =>
    ({ done, total }: Steps) =>
      world.progress.show(`${verb} ${name} ${done}/${total}`);
  try {
    const bytes = world.load(asked.workbook);
    const workbook = finish(world.read(bytes), show(words.reading));
    const sealed = finish(sealWorkbook(workbook, world.today, asked.asOf), show(words.assessing));
    if (!sealed.seal) {
      world.progress.clear();
      world.err(`${words.noTable(name)}\n`);
      return 1;
    }
    const written = finish(world.edit(bytes, sealed.edits, asked.breakSignature), show(words.writing));
    if (!saveWritten(world, { workbook: asked.workbook, target, language: asked.language }, bytes, written)) return 3;
    world.out(report(sealed, sealed.seal, asked));
    return factOf(sealed.seal, 'errors') === '0' ? 0 : 1;
  } catch (error) {
    world.progress.clear();
    if (!(error instanceof HostFailureError)) throw error;
    world.err(`${wordFailure(asked.workbook, error.failure, asked.language, target)}\n`);
    return 3;
  }
}

function report({ assessment, former }: Sealed, seal: Seal, { language }: SealArguments): string {
  const words = WORDS[language];
  const errors = factOf(seal, 'errors');
  const open = assessment.units.filter(({ status }) => status !== 'complete').length;
  const lines = [
    words.code(seal.code),
    `SHA-256: ${seal.sha256}`,
    ...(former ? [words.replaced(oneLine(former.statedCode))] : []),
    ...(errors === '0' ? [] : [words.errors(errors)]),
    ...(open === 0 ? [] : [words.open(open, assessment.units.length)]),
    words.limits,
  ];
  return `${lines.join('\n')}\n`;
}

const WORDS = {
  zh: {
    reading: '读取',
    assessing: '核算',
    writing: '写入',
    noTable: (name: string) => `${name}：没有找到考核评分表，没有封存。请确认工作簿中有带分值的指标表。`,
    code: (code: string) => `封存码：${code}`,
    replaced: (code: string) => `原来的封存清单（封存码 ${code}）已被替换。`,
    errors: (errors: string) => `注意：还有 ${errors} 个错误没有处理，已按现状封存。用 kaohe assess 查看。`,
    open: (open: number, all: number) => `注意：${all} 个考核单位中有 ${open} 个没有评完，已按现状封存。`,
    limits: '封存能发现改动，不是电子签名。请把封存码写进通报，以后用 kaohe verify 核验。',
  },
  en: {
    reading: 'Reading',
    assessing: 'Assessing',
    writing: 'Writing',
    noTable: (name: string) =>
      `${name}: no score table found, nothing was sealed. Make sure that the workbook has a table of indicators with maxima.`,
    code: (code: string) => `Code: ${code}`,
    replaced: (code: string) => `The former 封存清单 (code ${code}) was replaced.`,
    errors: (errors: string) => `Note: ${errors} error(s) still stand; sealed as it is. kaohe assess lists them.`,
    open: (open: number, all: number) => `Note: ${open} of ${all} unit(s) are not complete; sealed as it is.`,
    limits: 'A seal detects change; it is no signature. Quote the code in the bulletin, and check later with kaohe verify.',
  },
} as const;
