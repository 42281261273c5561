import { useEffect, useState } from 'react';
import { usePane } from '../paneContext.ts';
import type { Session } from '../../session/session.ts';

/**
 * Asks the session once, when the dialog opens; null until the answer is there. Without an answer (cancelled, failed) the dialog
 * closes.
 */
export function useAnswer<T>(ask: (session: Session) => Promise<T | null>, onClose: () => void): T | null {
  const { session } = usePane();
  const [answer, setAnswer] = useState<T | null>(null);
  useEffect(() => {
    let isOpen = true;
    const look = async (): Promise<void> => {
      const found = await ask(session);
      if (!isOpen) return;
      if (found !== null) setAnswer(() => found);
      else onClose();
    };
    void look();
    return () => {
      isOpen = false;
    };
    // Once: looking again would be another question.
  }, [session]);
  return answer;
}
