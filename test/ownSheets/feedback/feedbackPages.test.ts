import { feedbackPages } from '../../../src/ownSheets/feedback/feedbackPages.ts';
import type { RowKind } from '../../../src/ownSheets/feedback/feedbackRows.ts';

/** Rows of 10 points on pages of 100, the first of them on each page; a page begins with `|`. */
function paged(...kinds: readonly RowKind[]): string {
  const rows = kinds.map((kind) => [{ kind, cells: [] }, 10] as const);
  const { rows: made, pagesAt } = feedbackPages(rows, 1, 100);
  return made.map(([{ kind }], i) => `${pagesAt.includes(i + 1) ? '| ' : ''}${kind}`).join(' ');
}

const some = (count: number, kind: RowKind = 'indicator'): readonly RowKind[] => Array.from({ length: count }, () => kind);
const times = (count: number): string => some(count).join(' ');

test.each<[string, readonly RowKind[], string]>([
  ['one page', ['title', 'heading', 'header', ...some(7)], `title heading header ${times(7)}`],
  [
    'a list that goes on has its header again',
    ['title', 'heading', 'header', ...some(8)],
    `title heading header ${times(7)} | header indicator`,
  ],
  [
    'on every page it goes on over',
    ['title', 'heading', 'header', ...some(17)],
    `title heading header ${times(7)} | header ${times(8)} | header ${times(2)}`,
  ],
  [
    'a heading takes its header and a row along',
    ['title', ...some(7, 'none'), 'heading', 'header', 'indicator'],
    `title ${some(7, 'none').join(' ')} | heading header indicator`,
  ],
  [
    'what is signed stays together',
    ['title', ...some(7, 'none'), 'reply', 'signature', 'note'],
    `title ${some(7, 'none').join(' ')} | reply signature note`,
  ],
  ['words after a list have no header', ['title', 'header', ...some(8), 'none'], `title header ${times(8)} | none`],
])('%s', (_, kinds, expected) => {
  expect(paged(...kinds)).toBe(expected);
});

test('a row that is higher than a page turns it once', () => {
  const rows = [
    [{ kind: 'title', cells: [] }, 10],
    [{ kind: 'none', cells: [] }, 10],
    [{ kind: 'indicator', cells: [] }, 300],
    [{ kind: 'indicator', cells: [] }, 300],
  ] as const;
  expect(feedbackPages(rows, 1, 100).pagesAt).toEqual([3, 4]);
});
