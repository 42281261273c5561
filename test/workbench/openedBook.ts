import { openBook, type Book } from '../../src/workbench/book/openBook.ts';
import type { Edit } from '../../src/workbook/edit.ts';
import { makeXlsx, type DrawnCell } from '../support/xlsx.ts';
import { nodeWorkers, type NodeWorkers } from './nodeWorker.ts';

export interface Kept {
  readonly bytes: Uint8Array;
  readonly edits: readonly Edit[];
}

export interface OpenedBook {
  readonly book: Book;
  readonly workers: NodeWorkers;
  /** What was to be kept, the newest last. */
  readonly kept: Kept[];
  /** How often nothing had to be kept any more. */
  readonly forgotten: { readonly count: number };
}

const HEADER: DrawnCell[] = ['序号', '考核指标', '分值', '考核得分', '佐证材料'];

/**
 * Two units of one group, one with a score as text.
 *
 * @param before what stands before the sheets in the workbook part
 */
export function bureaus(before = ''): Uint8Array {
  return makeXlsx({
    before,
    sheets: [
      { name: '东局', rows: [['考核类别：一组'], HEADER, [1, '制度建设', 60, 50, '附件1'], [2, '宣传教育', 40, 35, '附件2']] },
      { name: '西局', rows: [['考核类别：一组'], HEADER, [1, '制度建设', 60, '55分', '附件1'], [2, '宣传教育', 40, 38, '附件2']] },
    ],
  });
}

export async function openedBook(bytes: Uint8Array = bureaus(), edits: readonly Edit[] = []): Promise<OpenedBook> {
  const workers = nodeWorkers();
  const kept: Kept[] = [];
  const forgotten = { count: 0 };
  const book = openBook({
    startWorker: workers.start,
    bytes,
    edits,
    keep: (now, typed) => kept.push({ bytes: now, edits: typed }),
    forget: () => (forgotten.count += 1),
  });
  await book.session.start();
  return { book, workers, kept, forgotten };
}

export function typed(sheet: string, range: string, value: string | number): Edit {
  return { edit: 'set-values', sheet, range, values: [[value]] };
}

/** Waits until it holds; a test that waits in vain ends by Jest's own limit. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
