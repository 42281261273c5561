import { oneLine } from '../failures/oneLine.ts';
import type { Language } from '../words/language.ts';
import { factOf } from '../sealing/seal.ts';
import type { SealChange } from '../sealing/sealChange.ts';
import { placeOfChange, wordSealChange } from '../sealing/wordSealChange.ts';
import type { Verification } from '../verify.ts';
import { VERSION } from '../version.ts';
import { codeMatches } from './verificationAnswer.ts';

/** The answer of `verify` for a person. */
export function printVerification(workbook: string, said: Verification, code: string | undefined, language: Language): string {
  const words = WORDS[language];
  const name = oneLine(workbook);
  if (said.state === 'not-sealed') return words.notSealed(name);
  const { seal } = said.found;
  const lines = [words.heading(name, oneLine(factOf(seal, 'day')), oneLine(factOf(seal, 'program'))), words.code(seal.code)];
  if (codeMatches(said, code) === false) lines.push(words.otherCode(oneLine(code ?? '')));
  if (said.state === 'other-format') return [...lines, words.otherFormat].join('\n');
  const { changes, results } = said.comparison;
  if (said.state === 'list-altered') lines.push(words.altered);
  if (said.state === 'intact') lines.push(words.intact);
  if (changes.length > 0) lines.push('', words.changes(changes.length), ...changes.map((change) => line(change, language)));
  if (results.length > 0) lines.push('', words.results(results.length), ...results.map((change) => line(change, language)));
  if (changes.length === 0 && results.length > 0 && factOf(seal, 'program') !== `Kaohe ${VERSION}`) lines.push(words.otherVersion(VERSION));
  return [...lines, '', words.limits].join('\n');
}

function line(change: SealChange, language: Language): string {
  return `  ${oneLine(`${placeOfChange(change)} ${wordSealChange(change, language)}`.trim())}`;
}

const WORDS = {
  zh: {
    notSealed: (name: string) => `${name}：没有封存清单，还没有封存。`,
    heading: (name: string, day: string, program: string) => `${name}（${day} 由 ${program} 封存）`,
    code: (code: string) => `封存码：${code}`,
    otherCode: (code: string) => `封存码与给出的 ${code} 不一致：这不是当时封存的那一份，或者封存以后又重新封存过。`,
    otherFormat: '封存清单是用更新版本的程序写的，这个版本不能核验。请升级后再试。',
    altered: '封存清单本身被改动过，下面的比较只供参考。请用另外保存的原件核对。',
    intact: '核验一致：封存以后没有改动。',
    changes: (count: number) => `封存以后的改动，共 ${count} 处：`,
    results: (count: number) => `结果因此不同，共 ${count} 处：`,
    otherVersion: (version: string) => `各单元格没有改动，结果的不同可能来自核算程序的版本（现为 Kaohe ${version}）。`,
    limits: '核验能发现改动，不是电子签名：请与通报等处另外记下的封存码对照（--code）。',
  },
  en: {
    notSealed: (name: string) => `${name}: no 封存清单; it has not been sealed.`,
    heading: (name: string, day: string, program: string) => `${name} (sealed on ${day} by ${program})`,
    code: (code: string) => `Code: ${code}`,
    otherCode: (code: string) => `The code is not the given ${code}: this is not what was sealed then, or it has been sealed again since.`,
    otherFormat: 'A later version of the program wrote 封存清单, and this one can not verify it. Update and try again.',
    altered:
      '封存清单 itself has been changed, and the comparison below is only a hint. Compare with the original that was kept elsewhere.',
    intact: 'Intact: nothing has changed since it was sealed.',
    changes: (count: number) => `Changed since it was sealed, ${count}:`,
    results: (count: number) => `Results that come out otherwise, ${count}:`,
    otherVersion: (version: string) =>
      `No cell has changed; the results may differ because of the version of the program (now Kaohe ${version}).`,
    limits: 'This detects change; it is no signature. Compare with the code that was quoted elsewhere (--code).',
  },
} as const;
