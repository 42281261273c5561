import type { Edit } from '../../../../src/workbook/edit.ts';
import { HostFailureError } from '../../../../src/workbook/failure.ts';
import { makeXlsx, zip } from '../../../support/xlsx.ts';
import { entriesOf } from '../rawZip.ts';
import { readToEnd } from '../readToEnd.ts';
import { write } from './written.ts';

const EDITS: readonly Edit[] = [
  { edit: 'add-bar-chart', sheet: 'Sheet1', place: 'D2:H9', title: '题', categories: 'A1:A2', series: [{ name: 's', values: 'B1:B2' }] },
  {
    edit: 'set-notes',
    sheet: 'Sheet1',
    notes: [
      { cell: 'A1', text: '一' },
      { cell: 'B2', text: '二' },
    ],
  },
];
const REMOVE: Edit = { edit: 'remove-own', marks: true, sheets: [], names: false };
const BYTES = write(
  makeXlsx({
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['a', 1],
          ['b', 2],
        ],
      },
    ],
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

/** Anything but a host failure is thrown on. */
function outcome(bytes: Uint8Array, edits: readonly Edit[]): 'written' | 'failed' {
  try {
    readToEnd(write(bytes, edits));
    return 'written';
  } catch (error) {
    if (error instanceof HostFailureError) return 'failed';
    throw error;
  }
}

test('characters of drawings, charts and notes changed, taken out, doubled or swapped with markup', () => {
  const below = numbers(5);
  const parts = Object.fromEntries(entriesOf(BYTES).map(({ name, data }) => [name, new TextDecoder().decode(data)]));
  const names = Object.keys(parts).filter((name) => /draw|chart|comment|sheet1|Content/i.test(name));
  const scraps = [
    '<',
    '>',
    '"',
    '/>',
    '<br>',
    '<v:shape/>',
    '<comment/>',
    '<author>x</author>',
    ' r:id="rId1"',
    ' ref="A1"',
    '&#1;',
    '999999999',
    '-1',
    '',
    ' ',
    '<x:Row>0</x:Row>',
    '考核_',
    '<?a?>',
    '<!-- -->',
    'x:',
  ];
  const seen = new Map<string, number>();
  for (let run = 0; run < 400; run++) {
    const name = names[below(names.length)] as string;
    const text = parts[name] as string;
    const [at, size] = [below(text.length), below(12)];
    const changed = zip({ ...parts, [name]: text.slice(0, at) + (scraps[below(scraps.length)] as string) + text.slice(at + size) });
    for (const edits of [EDITS, [REMOVE], [REMOVE, ...EDITS]]) {
      const result = outcome(changed, edits);
      seen.set(result, (seen.get(result) ?? 0) + 1);
    }
  }
  expect(Math.min(seen.get('written') ?? 0, seen.get('failed') ?? 0)).toBeGreaterThan(30);
});

test('any part of them missing', () => {
  const parts = Object.fromEntries(entriesOf(BYTES).map(({ name, data }) => [name, data]));
  const drawn = Object.keys(parts).filter((name) => /draw|chart|comment|_rels\/sheet1/i.test(name));
  expect(drawn).toHaveLength(6);
  for (const name of drawn) {
    for (const edits of [EDITS, [REMOVE], [REMOVE, ...EDITS]])
      expect([name, outcome(zip({ ...parts, [name]: null }), edits)]).toEqual([name, 'written']);
  }
});
