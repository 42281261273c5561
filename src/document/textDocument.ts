/** A document to be printed and signed, before it is any program's. All texts are one line; nobody but a person writes over `fill`. */
export interface TextDocument {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  /** To whom it goes. */
  | { readonly block: 'salutation'; readonly text: string }
  /** With its number: 一、考核结果 on the first level, （一）县市区 on the second. */
  | { readonly block: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly block: 'paragraph'; readonly text: string }
  /** Words that stand where a person is to write. */
  | { readonly block: 'fill'; readonly text: string }
  /** What stands at the right below a document: who issues it, and when. */
  | { readonly block: 'signature'; readonly text: string }
  | TableBlock;

export interface TableBlock {
  readonly block: 'table';
  readonly columns: readonly TableColumn[];
  /** Each as many texts as there are columns. */
  readonly rows: readonly (readonly string[])[];
}

export interface TableColumn {
  readonly head: string;
  /** Its share of the whole; the shares of all columns need not add up to anything. */
  readonly width: number;
  readonly align: 'left' | 'centre' | 'right';
}
