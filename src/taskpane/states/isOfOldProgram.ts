import type { Notice } from '../../session/sessionState.ts';

/** Nothing can be done here: this version of the program lacks what all of it rests on. */
export function isOfOldProgram(notice: Notice | null): boolean {
  return notice?.kind === 'failed' && notice.failure.kind === 'program-too-old';
}
