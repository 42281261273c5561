/** What 分发 says in its dialog. */
export interface DistributingWords {
  readonly title: string;
  readonly intro: string;
  readonly nobody: string;
  readonly list: (units: number) => string;
  /** `sheets`: those that it gets. */
  readonly workbook: (unit: string, file: string, sheets: readonly string[]) => string;
  readonly withheld: (sheets: readonly string[]) => string;
  readonly emptied: (cells: number) => string;
  readonly make: (units: number) => string;
  readonly making: (done: number, units: number) => string;
  readonly cancel: string;
  readonly made: (units: number) => string;
  readonly failed: (reason: string) => string;
  readonly noFile: string;
  readonly notHere: string;
  readonly save: string;
  readonly name: string;
}
