import type { Edit } from '../../../../src/workbook/edit.ts';
import { HostFailureError } from '../../../../src/workbook/failure.ts';
import { makeXlsx, zip } from '../../../support/xlsx.ts';
import { entriesOf } from '../rawZip.ts';
import { readToEnd } from '../readToEnd.ts';
import { values, write } from './written.ts';

const EDITS: readonly Edit[] = [
  { edit: 'remove-own', marks: true, sheets: [], names: false },
  values('A1:B2', [
    ['新', 1],
    ['', null],
  ]),
  { edit: 'set-format', sheet: 'Sheet1', range: 'A1:B1', format: { bold: true, borderColor: '999999' } },
  { edit: 'add-conditional-format', sheet: 'Sheet1', ranges: ['A1'], formula: '考核_标记=1', bold: true },
  {
    edit: 'add-validation',
    sheet: 'Sheet1',
    ranges: ['B1'],
    rule: { type: 'decimal', minimum: '0', maximum: '1' },
    style: 'stop',
    errorTitle: '考核',
    error: 'x',
  },
  { edit: 'define-name', name: '考核_标记', refersTo: '1' },
  { edit: 'add-sheet', sheet: '考核汇总', columnWidths: [9] },
];

/** A small workbook with something of all that is changed. */
const BYTES = write(
  makeXlsx({
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['a', 1],
          [{ f: 'B1*2', v: 2 }, true],
        ],
        before: '<dimension ref="A1:B2"/>',
        after:
          '<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells><dataValidations count="1"><dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation></dataValidations>',
      },
      { name: 'b', rows: [[1]] },
    ],
    strings: ['<t>x</t>'],
    after: '<definedNames><definedName name="n" localSheetId="1">b!$A$1</definedName></definedNames>',
  }),
  EDITS,
);

/** A generator of numbers below `limit` that gives the same ones each time (Park and Miller). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 0x7fff_ffff;
    return state % limit;
  };
}

/** Writes; where that is possible and the input could be read, the output can be read too. */
function check(bytes: Uint8Array): 'written' | 'failed' {
  const readable = succeeds(() => readToEnd(bytes));
  let written: Uint8Array | undefined;
  if (!succeeds(() => (written = write(bytes, EDITS)))) return 'failed';
  if (readable && written) readToEnd(written);
  return 'written';
}

/** Anything but a host failure is thrown on. */
function succeeds(action: () => void): boolean {
  try {
    action();
    return true;
  } catch (error) {
    if (error instanceof HostFailureError) return false;
    throw error;
  }
}

test('bytes of the file changed or cut off', () => {
  const below = numbers(7);
  const seen = new Set<string>();
  for (let run = 0; run < 200; run++) {
    const bytes = Uint8Array.from(below(8) === 0 ? BYTES.subarray(0, below(BYTES.length)) : BYTES);
    for (let flips = below(3); flips >= 0 && bytes.length > 0; flips--) bytes[below(bytes.length)] = below(256);
    seen.add(check(bytes));
  }
  expect(seen).toContain('failed');
});

test('characters of the parts changed, taken out, doubled or swapped with markup', () => {
  const below = numbers(11);
  const parts = Object.fromEntries(entriesOf(BYTES).map(({ name, data }) => [name, new TextDecoder().decode(data)]));
  const names = Object.keys(parts);
  const scraps = [
    '<',
    '>',
    '"',
    '/>',
    '</row>',
    '<row r="1"/>',
    '<c/>',
    ' r="A1"',
    '&#1;',
    '999999999',
    '-1',
    '',
    ' ',
    '<f t="shared" si="0"/>',
    '<?a?>',
    '<!-- -->',
    'x:',
  ];
  const seen = new Map<string, number>();
  for (let run = 0; run < 500; run++) {
    const name = names[below(names.length)] as string;
    const text = parts[name] as string;
    const [at, size] = [below(text.length), below(12)];
    const changed = text.slice(0, at) + (scraps[below(scraps.length)] as string) + text.slice(at + size);
    const outcome = check(zip({ ...parts, [name]: changed }));
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
  }
  expect(Math.min(seen.get('written') ?? 0, seen.get('failed') ?? 0)).toBeGreaterThan(30);
});
