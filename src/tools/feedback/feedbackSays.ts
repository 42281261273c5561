import { listWritten, tellDone, type Tells, type ToolSays } from '../toolSays.ts';
import type { FeedbackTold, FeedbackUndone, LeftFeedback } from './feedback.ts';
import type { LeftRemoval, RemoveFeedbackTold } from './removeFeedback.ts';

const undone: Tells<FeedbackUndone> = {
  'feedback-undone': (told, words) =>
    tellDone(words.tools.feedback.undone, { title: words.tools.feedback.kept, items: told.kept }, ...listWritten(told, words)),
};

export const feedbackSays: ToolSays<FeedbackTold, LeftFeedback['shown']> = {
  words: ({ feedback }) => feedback,
  undoes: ({ sheets }, { feedback }) => feedback.undoes(sheets.length),
  tells: {
    'feedback-written': (told, words) => tellDone(words.tools.feedback.done(told.sheets), ...listWritten(told, words)),
    ...undone,
  },
};

/** It only looks. */
export const feedbackFilesSays: ToolSays = { words: ({ feedback }) => feedback.files, tells: {} };

export const removeFeedbackSays: ToolSays<RemoveFeedbackTold, LeftRemoval['shown']> = {
  words: ({ feedback }) => feedback.removal,
  undoes: ({ sheets }, { feedback }) => feedback.undoesRemoval(sheets.length),
  tells: {
    'feedback-removed': (told, words) => tellDone(words.tools.feedback.removed(told.sheets), ...listWritten(told, words)),
    ...undone,
  },
};
