import { clearSays, previewClearingSays } from './clear/clearSays.ts';
import { compareSays } from './compare/compareSays.ts';
import { collectSays, previewCollectionSays } from './collect/collectSays.ts';
import { correctSays } from './correct/correctSays.ts';
import { distributionSays } from './distribute/distributeSays.ts';
import { enterScoreSays } from './enterScore/enterScoreSays.ts';
import { feedbackFilesSays, feedbackSays, removeFeedbackSays } from './feedback/feedbackSays.ts';
import { ignoreSays } from './ignore/ignoreSays.ts';
import { inspectSays } from './inspect/inspectSays.ts';
import { prepareSays, previewSays } from './prepare/prepareSays.ts';
import { recalculateSays } from './recalculate/recalculateSays.ts';
import { reportSays } from './report/reportSays.ts';
import { sealSays } from './seal/sealSays.ts';
import { adoptNameSays, correctReadingSays, settingsSays } from './settings/settingsSays.ts';
import { ledgerSays } from './ledger/ledgerSays.ts';
import { superviseSays } from './supervise/superviseSays.ts';
import { verifySays } from './verify/verifySays.ts';

/**
 * What each tool says, there at once and without what it does: a page that only shows what a tool has done in a worker holds no more than
 * this. A new tool is a line here and a line in tools.ts.
 */
export const SAYS = {
  recalculate: recalculateSays,
  clear: clearSays,
  'preview-clearing': previewClearingSays,
  correct: correctSays,
  ignore: ignoreSays,
  'enter-score': enterScoreSays,
  settings: settingsSays,
  'correct-reading': correctReadingSays,
  'adopt-name': adoptNameSays,
  prepare: prepareSays,
  'preview-preparation': previewSays,
  feedback: feedbackSays,
  'feedback-files': feedbackFilesSays,
  'remove-feedback': removeFeedbackSays,
  seal: sealSays,
  verify: verifySays,
  inspect: inspectSays,
  ledger: ledgerSays,
  supervise: superviseSays,
  'compare-scores': compareSays,
  report: reportSays,
  distribution: distributionSays,
  collect: collectSays,
  'preview-collection': previewCollectionSays,
} as const;

export type ToolKey = keyof typeof SAYS;
