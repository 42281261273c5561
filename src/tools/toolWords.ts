/** What is said of every tool. */
export interface ToolWords {
  /** While it is being done. */
  readonly doing: string;
  /** Where it was not done to its end; why follows. */
  readonly failed: string;
}
