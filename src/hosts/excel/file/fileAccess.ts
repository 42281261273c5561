/** Whether the open workbook's file is worth asking for, as long as a pane is open. */
export interface FileAccess {
  /** How long Office may take for one answer. */
  readonly seconds: number;
  /** True once an answer did not come: nobody waits for the next one as long again. A refusal costs nothing and is asked again. */
  lost: boolean;
}
