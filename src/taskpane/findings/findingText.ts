import { CATALOGUE } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { placeOf, wordFinding } from '../../findings/wordFinding.ts';
import type { FindingWords } from '../../findings/words/words.ts';
import { oneLine } from '../../workbook/fold.ts';

/** All that is said of a finding, on one line: 须改正　西局!D3　得分写成文本　西局　…… */
export function findingText(finding: Finding, words: FindingWords): string {
  const { code, unit, sheet } = finding;
  return [
    words.severities[CATALOGUE[code]],
    placeOf(finding),
    words.titles[code],
    ...(unit !== null && unit !== sheet ? [unit] : []),
    wordFinding(finding, words),
  ]
    .map(oneLine)
    .join('　');
}

/** The findings as plain text, numbered, a line each. */
export function findingsText(findings: readonly Finding[], title: string, words: FindingWords): string {
  return `${[title, ...findings.map((finding, i) => `${i + 1}. ${findingText(finding, words)}`)].join('\n')}\n`;
}
