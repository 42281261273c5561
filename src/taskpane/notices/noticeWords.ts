import { wordOpenFailure } from '../../failures/wordFailure.ts';
import type { Notice } from '../../session/sessionState.ts';
import type { Telling } from '../../tools/toolSays.ts';
import { tellOf } from '../../tools/sayings.ts';
import type { Words } from '../words/words.ts';
import { failedWords } from './doingWords.ts';

/** What a notice says to a person. */
export function noticeWords(notice: Notice, words: Words): Telling {
  const say = words.notices;
  switch (notice.kind) {
    case 'told':
      return { intent: 'warning', text: notice.text, lists: [] };
    case 'cancelled':
      return { intent: 'info', text: say.cancelled(notice.of), lists: [] };
    case 'failed':
      return {
        intent: 'error',
        text: `${failedWords(notice.during, words)}${wordOpenFailure(notice.failure, words.catalogues.failures)}`,
        lists: [],
      };
    case 'defect':
      return { intent: 'error', text: `${failedWords(notice.during, words)}${say.defectNext}`, lists: [] };
    default:
      return tellOf(notice, words.catalogues);
  }
}
