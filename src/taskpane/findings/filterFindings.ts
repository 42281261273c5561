import { CATALOGUE } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { FindingWords } from '../../findings/words/words.ts';
import type { FindingFilter } from '../paneView.ts';
import { findingText } from './findingText.ts';

/** Those that a person wants to see. Of several words each has to stand somewhere in what is said of a finding. */
export function filterFindings(
  findings: readonly Finding[],
  { severity, code, unit, text }: FindingFilter,
  words: FindingWords,
): readonly Finding[] {
  const wanted = text.toLowerCase().split(/\s+/u).filter(Boolean);
  return findings.filter(
    (finding) =>
      (severity === null || CATALOGUE[finding.code] === severity) &&
      (code === null || finding.code === code) &&
      (unit === null || finding.unit === unit) &&
      (wanted.length === 0 || isThere(findingText(finding, words), wanted)),
  );
}

function isThere(text: string, wanted: readonly string[]): boolean {
  const said = text.toLowerCase();
  return wanted.every((word) => said.includes(word));
}

/** What there is to choose from, each once, in the order in which it is met. */
export function choicesIn<T>(findings: readonly Finding[], choiceOf: (finding: Finding) => T | null): readonly T[] {
  return [...new Set(findings.map(choiceOf))].filter((choice) => choice !== null);
}
