import { useEffect, useState } from 'react';
import { useBench } from './benchContext.ts';

/** Asks before work that is not saved is closed. */
export interface LeaveQuestion {
  /** What waits for the answer. */
  readonly asked: (() => void) | null;
  /** Does it at once where nothing would be lost. */
  before(go: () => void): void;
  answer(how: 'save' | 'discard' | 'cancel'): Promise<void>;
}

export function useLeaveQuestion(): LeaveQuestion {
  const { bench } = useBench();
  const [asked, setAsked] = useState<(() => void) | null>(null);
  const isChanged = (): boolean => bench.state().open?.book.state().isChanged ?? false;
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (bench.state().open?.book.state().isChanged) event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [bench]);
  return {
    asked,
    before(go) {
      if (isChanged()) setAsked(() => go);
      else go();
    },
    async answer(how) {
      setAsked(null);
      if (how === 'cancel') return;
      if (how === 'save' && !(await bench.save())) return;
      if (how === 'discard') bench.discard();
      asked?.();
    },
  };
}
