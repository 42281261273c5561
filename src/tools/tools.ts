import type { ToolKey } from './says.ts';
import type { AskingTool, Left, Planned, WritingTool } from './tool.ts';

/** What a person can ask for. What a tool does is fetched when it is first asked for: a program opens sooner without. */
export const TOOLS = {
  recalculate: () => import('./recalculate/recalculate.ts').then(({ recalculate }) => recalculate),
  clear: () => import('./clear/clear.ts').then(({ clear }) => clear),
  'preview-clearing': () => import('./clear/previewClearing.ts').then(({ previewClearing }) => previewClearing),
  correct: () => import('./correct/correct.ts').then(({ correct }) => correct),
  ignore: () => import('./ignore/ignore.ts').then(({ ignore }) => ignore),
  'enter-score': () => import('./enterScore/enterScore.ts').then(({ enterScore }) => enterScore),
  settings: () => import('./settings/settings.ts').then(({ settings }) => settings),
  'correct-reading': () => import('./settings/correctReading.ts').then(({ correctReading }) => correctReading),
  'adopt-name': () => import('./settings/adoptName.ts').then(({ adoptName }) => adoptName),
  prepare: () => import('./prepare/prepare.ts').then(({ prepare }) => prepare),
  'preview-preparation': () => import('./prepare/previewPreparation.ts').then(({ previewPreparation }) => previewPreparation),
  feedback: () => import('./feedback/feedback.ts').then(({ feedback }) => feedback),
  'feedback-files': () => import('./feedback/feedbackFiles.ts').then(({ feedbackFiles }) => feedbackFiles),
  'remove-feedback': () => import('./feedback/removeFeedback.ts').then(({ removeFeedback }) => removeFeedback),
  seal: () => import('./seal/seal.ts').then(({ seal }) => seal),
  verify: () => import('./verify/verify.ts').then(({ verify }) => verify),
  ledger: () => import('./ledger/ledger.ts').then(({ ledger }) => ledger),
  supervise: () => import('./supervise/supervise.ts').then(({ supervise }) => supervise),
  inspect: () => import('./inspect/inspect.ts').then(({ inspect }) => inspect),
  'compare-scores': () => import('./compare/compareScores.ts').then(({ compareScores }) => compareScores),
  report: () => import('./report/report.ts').then(({ report }) => report),
  distribution: () => import('./distribute/distribution.ts').then(({ distribution }) => distribution),
  collect: () => import('./collect/collect.ts').then(({ collect }) => collect),
  'preview-collection': () => import('./collect/previewCollection.ts').then(({ previewCollection }) => previewCollection),
} as const;

export type ToolOf<K extends ToolKey> = Awaited<ReturnType<(typeof TOOLS)[K]>>;

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
