import { clearSays, previewClearingSays } from './clear/clearSays.ts';
import { correctSays } from './correct/correctSays.ts';
import { feedbackFilesSays, feedbackSays, removeFeedbackSays } from './feedback/feedbackSays.ts';
import { ignoreSays } from './ignore/ignoreSays.ts';
import { inspectSays } from './inspect/inspectSays.ts';
import { prepareSays, previewSays } from './prepare/prepareSays.ts';
import { recalculateSays } from './recalculate/recalculateSays.ts';
import { sealSays } from './seal/sealSays.ts';
import { correctReadingSays, settingsSays } from './settings/settingsSays.ts';
import { verifySays } from './verify/verifySays.ts';
import type { AskingTool, Left, Planned, WritingTool } from './tool.ts';

/**
 * What a person can ask for. What a tool says is there at once; what it does is fetched when it is first asked for: a program opens
 * sooner without. A new tool is a line here.
 */
export const TOOLS = {
  recalculate: { says: recalculateSays, load: () => import('./recalculate/recalculate.ts').then(({ recalculate }) => recalculate) },
  clear: { says: clearSays, load: () => import('./clear/clear.ts').then(({ clear }) => clear) },
  'preview-clearing': {
    says: previewClearingSays,
    load: () => import('./clear/previewClearing.ts').then(({ previewClearing }) => previewClearing),
  },
  correct: { says: correctSays, load: () => import('./correct/correct.ts').then(({ correct }) => correct) },
  ignore: { says: ignoreSays, load: () => import('./ignore/ignore.ts').then(({ ignore }) => ignore) },
  settings: { says: settingsSays, load: () => import('./settings/settings.ts').then(({ settings }) => settings) },
  'correct-reading': {
    says: correctReadingSays,
    load: () => import('./settings/correctReading.ts').then(({ correctReading }) => correctReading),
  },
  prepare: { says: prepareSays, load: () => import('./prepare/prepare.ts').then(({ prepare }) => prepare) },
  'preview-preparation': {
    says: previewSays,
    load: () => import('./prepare/previewPreparation.ts').then(({ previewPreparation }) => previewPreparation),
  },
  feedback: { says: feedbackSays, load: () => import('./feedback/feedback.ts').then(({ feedback }) => feedback) },
  'feedback-files': {
    says: feedbackFilesSays,
    load: () => import('./feedback/feedbackFiles.ts').then(({ feedbackFiles }) => feedbackFiles),
  },
  'remove-feedback': {
    says: removeFeedbackSays,
    load: () => import('./feedback/removeFeedback.ts').then(({ removeFeedback }) => removeFeedback),
  },
  seal: { says: sealSays, load: () => import('./seal/seal.ts').then(({ seal }) => seal) },
  verify: { says: verifySays, load: () => import('./verify/verify.ts').then(({ verify }) => verify) },
  inspect: { says: inspectSays, load: () => import('./inspect/inspect.ts').then(({ inspect }) => inspect) },
} as const;

export type ToolKey = keyof typeof TOOLS;

export type ToolOf<K extends ToolKey> = Awaited<ReturnType<(typeof TOOLS)[K]['load']>>;

/** What a tool wants to be told; undefined for nothing. */
export type AskedOf<K extends ToolKey> = Parameters<ToolOf<K>['plan']>[1];

/** What it comes to: what an asking tool answers, and what a writing one has to tell. */
export type AnswerOf<K extends ToolKey> =
  ToolOf<K> extends WritingTool<never, infer P extends Planned, infer Told, infer L extends Left>
    ? [P, L] extends [Planned, Left]
      ? Told
      : never
    : ToolOf<K> extends AskingTool<never, infer Answer>
      ? Answer
      : never;

/** What tools that write have to tell. */
export type ToldByTools = { [K in ToolKey]: ToolOf<K> extends { readonly told: (...said: never) => infer Told } ? Told : never }[ToolKey];

/** What a tool left that can be taken back, as a person is shown it. */
export type LeftByTools = {
  [K in ToolKey]: ToolOf<K> extends { readonly back?: { readonly leaves: (...done: never) => infer L } }
    ? NonNullable<L> extends Left
      ? { readonly kind: K } & NonNullable<L>['shown']
      : never
    : never;
}[ToolKey];
