import { CATALOGUE } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { FindingFilter } from '../paneView.ts';

export function filterFindings(findings: readonly Finding[], { severity, code, unit }: FindingFilter): readonly Finding[] {
  return findings.filter(
    (finding) =>
      (severity === null || CATALOGUE[finding.code] === severity) &&
      (code === null || finding.code === code) &&
      (unit === null || finding.unit === unit),
  );
}

/** What there is to choose from, each once, in the order in which it is met. */
export function choicesIn<T>(findings: readonly Finding[], choiceOf: (finding: Finding) => T | null): readonly T[] {
  return [...new Set(findings.map(choiceOf))].filter((choice) => choice !== null);
}
