import type { Language } from '../words/language.ts';
import { factOf } from '../sealing/seal.ts';
import type { SealChange } from '../sealing/sealChange.ts';
import { isCodeOf } from '../sealing/sealCode.ts';
import { wordSealChange } from '../sealing/wordSealChange.ts';
import { sealWords } from '../sealing/words/sealWords.ts';
import type { SealWords } from '../sealing/words/words.ts';
import type { Verification } from '../verify.ts';
import { areaAddress } from '../workbook/address.ts';

/** Whether the code that somebody quotes is this seal's; null where none is quoted or nothing is sealed. */
export function codeMatches(said: Verification, code: string | undefined): boolean | null {
  return code === undefined || said.state === 'not-sealed' ? null : isCodeOf(said.found.seal, code);
}

export function isSealIntact(said: Verification, code: string | undefined): boolean {
  return said.state === 'intact' && codeMatches(said, code) !== false;
}

/** The answer of `verify --json`. */
export function verificationAnswer(workbook: string, said: Verification, code: string | undefined, language: Language): object {
  if (said.state === 'not-sealed') return { workbook, state: said.state, codeMatches: null, changes: [], results: [] };
  const { seal } = said.found;
  const words = sealWords(language);
  const comparison = said.state === 'other-format' ? { changes: [], results: [] } : said.comparison;
  return {
    workbook,
    state: said.state,
    code: seal.code,
    sha256: seal.sha256,
    codeMatches: codeMatches(said, code),
    sealedOn: factOf(seal, 'day'),
    asOf: factOf(seal, 'asOf'),
    program: factOf(seal, 'program'),
    changes: comparison.changes.map((change) => changeAnswer(change, words)),
    results: comparison.results.map((change) => changeAnswer(change, words)),
  };
}

function changeAnswer(change: SealChange, words: SealWords): object {
  return {
    code: change.code,
    ...(change.sheet === '' ? {} : { sheet: change.sheet }),
    ...(change.area ? { cell: areaAddress(change.area) } : {}),
    ...('line' in change ? { what: change.line.what, ...(change.line.unit === '' ? {} : { unit: change.line.unit }) } : {}),
    ...(change.code === 'value-changed' ? { was: change.line.value, is: change.is.value } : {}),
    ...(change.code === 'entry-changed' ? { was: change.was?.value ?? null, is: change.is?.value ?? null } : {}),
    message: wordSealChange(change, words),
  };
}
