import type { Session } from '../../session/session.ts';
import type { Notice } from '../../session/sessionState.ts';
import { isTool } from '../../tools/sayings.ts';
import type { HostFailure } from '../../workbook/failure.ts';

/** What passes, or what a person can put an end to without leaving the workbook. */
const PASSING: readonly HostFailure['kind'][] = [
  'cell-being-edited',
  'workbook-behind',
  'read-only',
  'access-denied',
  'no-answer',
  'program-error',
  'not-written',
];

/** Does once more what a notice says was not done; null where doing it again would fail again, or where there is nothing to do again. */
export function retryOf(notice: Notice, session: Session): (() => Promise<void>) | null {
  if (notice.kind !== 'failed') return null;
  const { during, failure } = notice;
  if (during === 'follow') return () => session.update();
  return (isTool(during) || during === 'undo') && PASSING.includes(failure.kind) ? () => session.again() : null;
}
