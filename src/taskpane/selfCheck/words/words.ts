import type { SelfCheckAnswer } from '../selfCheck.ts';

/** Apart from the other words of the pane: hardly anybody reads them, and the first script is small. */
export interface SelfCheckWords {
  readonly title: string;
  readonly intro: string;
  readonly begin: string;
  readonly ask: string;
  readonly confirm: string;
  readonly running: string;
  readonly skip: string;
  readonly result: string;
  readonly copy: string;
  readonly sentence: (came: string) => string;
  readonly took: (ms: number) => string;
  readonly status: Readonly<Record<SelfCheckAnswer['status'], string>>;
  readonly failed: string;
  readonly recording: {
    readonly title: string;
    readonly intro: string;
    readonly start: string;
    readonly running: (count: number) => string;
    readonly stop: string;
    readonly impossible: string;
    readonly got: (count: number) => string;
    readonly copy: string;
    readonly save: string;
    readonly saveHint: string;
  };
}
