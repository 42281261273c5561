import { oneLine } from '../failures/oneLine.ts';
import type { Language } from '../words/language.ts';
import { factOf } from '../sealing/seal.ts';
import type { SealChange } from '../sealing/sealChange.ts';
import { placeOfChange, wordSealChange } from '../sealing/wordSealChange.ts';
import { sealWords } from '../sealing/words/sealWords.ts';
import type { SealWords } from '../sealing/words/words.ts';
import type { Verification } from '../ownSheets/seal/verification.ts';
import { VERSION } from '../version.ts';
import { codeMatches } from './verificationAnswer.ts';
import { cliWords } from './words/cliWords.ts';
import { addAll } from '../workbook/addAll.ts';

/** The answer of `verify` for a person. */
export function printVerification(workbook: string, said: Verification, code: string | undefined, language: Language): string {
  const words = cliWords(language).verify;
  const seals = sealWords(language);
  const name = oneLine(workbook);
  if (said.state === 'not-sealed') return words.notSealed(name);
  const { seal } = said.found;
  const lines = [words.heading(name, oneLine(factOf(seal, 'day')), oneLine(factOf(seal, 'program'))), seals.code(seal.code)];
  const matches = codeMatches(said, code);
  if (matches === true) lines.push(words.sameCode);
  if (matches === false) lines.push(words.otherCode(oneLine(code ?? '')));
  if (said.state === 'other-format') return [...lines, seals.states['other-format']].join('\n');
  const { changes, results } = said.comparison;
  if (said.state === 'list-altered') lines.push(seals.states['list-altered']);
  if (said.state === 'intact') lines.push(seals.states.intact);
  if (changes.length > 0) addAll(lines, ['', words.changes(changes.length), ...changes.map((change) => line(change, seals))]);
  if (results.length > 0) addAll(lines, ['', words.results(results.length), ...results.map((change) => line(change, seals))]);
  if (changes.length === 0 && results.length > 0 && factOf(seal, 'program') !== `Kaohe ${VERSION}`) lines.push(seals.otherVersion(VERSION));
  return [...lines, '', words.limits].join('\n');
}

function line(change: SealChange, words: SealWords): string {
  return `  ${oneLine(`${placeOfChange(change)} ${wordSealChange(change, words)}`.trim())}`;
}
