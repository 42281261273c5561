/** A defined name. */
export interface NameItem {
  readonly name: string;
  /** With its equals sign: `=考核设置!$B$4`. */
  formula: string;
  visible: boolean;
  comment: string;
}
