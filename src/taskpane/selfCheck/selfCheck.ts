/** Whether the program around the pane can do what is asked of it. */
export interface SelfCheck {
  /** Tries it on a scratch sheet, which it removes. */
  run(progress: (done: number, total: number) => void): Promise<SelfCheckReport>;
}

export interface SelfCheckReport {
  readonly lines: readonly SelfCheckLine[];
  /** All of it as plain text, to be sent on. */
  readonly text: string;
}

export interface SelfCheckLine {
  readonly name: string;
  /** Null for what is only told. */
  readonly ok: boolean | null;
  readonly detail: string;
}
