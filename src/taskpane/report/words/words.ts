/** What the dialog 通报 says; it comes with it. */
export interface ReportDialogWords {
  readonly title: string;
  readonly intro: string;
  readonly noUnits: string;
  readonly period: string;
  readonly example: string;
  /** The workbook of the period before. */
  readonly previous: {
    readonly label: string;
    readonly choose: string;
    readonly without: string;
    readonly chosen: (file: string) => string;
    readonly noUnits: (file: string) => string;
  };
  readonly make: string;
  readonly makeAgain: string;
  readonly text: string;
  readonly copy: string;
  readonly makeFile: string;
  readonly making: string;
  readonly failed: (reason: string) => string;
  readonly save: string;
  readonly fileName: (title: string) => string;
  readonly fill: string;
  readonly open: (units: number) => string;
}
