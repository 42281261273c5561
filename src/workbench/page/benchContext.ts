import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../../words/language.ts';
import type { Book, BookState } from '../book/openBook.ts';
import type { Workbench, WorkbenchState } from '../files/workbench.ts';
import type { BenchWords } from '../words/words.ts';

/** What every part of the page may need. */
export interface BenchTools {
  readonly bench: Workbench;
  readonly words: BenchWords;
  readonly language: Language;
}

export const BenchContext = createContext<BenchTools | null>(null);

export function useBench(): BenchTools {
  const tools = useContext(BenchContext);
  if (!tools) throw new Error('outside of the workbench');
  return tools;
}

export function useBenchState<T>(select: (state: WorkbenchState) => T): T {
  const { bench } = useBench();
  return useSyncExternalStore(bench.subscribe, () => select(bench.state()));
}

export function useBookState<T>(book: Book, select: (state: BookState) => T): T {
  return useSyncExternalStore(book.subscribe, () => select(book.state()));
}
