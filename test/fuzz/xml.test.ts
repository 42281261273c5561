import fc from 'fast-check';
import { HostFailureError } from '../../src/workbook/failure.ts';
import { entriesOf, rawZip } from '../hosts/xlsx/rawZip.ts';
import { ledger } from '../limits/drawHostile.ts';
import { cleared, read, written } from '../limits/openHostile.ts';
import { FUZZ_TIMEOUT, fuzz } from './fuzz.ts';

const ENTRIES = entriesOf(written(ledger({ score: '达标' })));
const TEXTS = ENTRIES.map(({ data }) => Buffer.from(data).toString('utf8'));

/** A change of one part: somewhere a piece is taken out, doubled, moved or replaced. */
interface Change {
  readonly part: number;
  readonly at: number;
  readonly length: number;
  readonly by: string;
}

const PIECES = [
  '',
  '<',
  '>',
  '"',
  '&',
  '&#0;',
  '&#x10FFFF;',
  '<!--',
  ']]>',
  '<a>',
  '</a>',
  '<a/>',
  'NaN',
  '-1',
  '99999999999',
  '1e9',
  'A0',
  'XFE1',
  '\u0000',
  '<row/>',
  '<c/>',
  '<c r="A1"/>',
  '<sheetData/>',
  '<f t="shared" si="0"/>',
  '<mergeCell ref="A1:XFD1048576"/>',
];

const change: fc.Arbitrary<Change> = fc.record({
  part: fc.nat(TEXTS.length - 1),
  at: fc.nat(1_000_000),
  length: fc.constantFrom(0, 0, 1, 5, 20, 100),
  by: fc.constantFrom(...PIECES),
});

/** Values of attributes are where numbers and references stand: half of the changes take one whole. */
const valueChange: fc.Arbitrary<Change & { readonly value: true }> = change.map((one) => ({ ...one, value: true }));

function changed(changes: readonly (Change & { readonly value?: true })[]): Uint8Array {
  const texts = [...TEXTS];
  for (const { part, at, length, by, value } of changes) {
    const text = texts[part] ?? '';
    if (value) {
      const values = [...text.matchAll(/="[^"]*"/g)];
      const [found] = values.length > 0 ? [values[at % values.length]] : [];
      if (found) texts[part] = `${text.slice(0, found.index)}="${by}"${text.slice(found.index + found[0].length)}`;
    } else {
      const from = text.length === 0 ? 0 : at % text.length;
      texts[part] = text.slice(0, from) + by + text.slice(from + length);
    }
  }
  return rawZip(ENTRIES.map((entry, i) => ({ name: entry.name, data: Buffer.from(texts[i] ?? '') })));
}

function isBounded(changes: readonly (Change & { readonly value?: true })[]): void {
  const bytes = changed(changes);
  try {
    // What is written can be read again.
    read(written(bytes));
    read(cleared(bytes));
  } catch (error) {
    if (!(error instanceof HostFailureError)) throw error;
  }
}

test('XML', () => fuzz('xml', fc.array(fc.oneof(change, valueChange), { minLength: 1, maxLength: 4 }), isBounded), FUZZ_TIMEOUT);
