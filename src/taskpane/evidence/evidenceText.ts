import { addressOf } from '../../workbook/address.ts';
import { oneLine } from '../../workbook/fold.ts';
import type { Words } from '../words/words.ts';
import type { EvidenceFinding } from './evidenceByUnit.ts';

/** The list as plain text, to send back: a heading, then unit by unit a line a cell. */
export function evidenceText(
  byUnit: Iterable<readonly [string | null, readonly EvidenceFinding[]]>,
  asOf: string,
  { evidence: say }: Words,
): string {
  const parts = [...byUnit].map(([unit, findings]) =>
    [
      say.textUnit(unit ?? say.noUnit, findings.length),
      ...findings.map((finding, i) =>
        say.textRow(
          i + 1,
          finding.sheet,
          finding.cell ? addressOf(finding.cell) : '',
          oneLine(finding.args.indicator),
          missingWords(finding, say),
        ),
      ),
    ].join('\n'),
  );
  return `${[say.textTitle(asOf), ...parts].join('\n\n')}\n`;
}

/** What is missing in this cell. */
export function missingWords({ code, args }: EvidenceFinding, say: Words['evidence']): string {
  if (code === 'evidence-overdue') return say.due(oneLine(args.words));
  return args.found === '' ? say.blank : say.found(oneLine(args.found));
}
