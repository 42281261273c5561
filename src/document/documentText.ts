import type { Block, TextDocument } from './textDocument.ts';

/**
 * The same document as plain text, to paste into a message or another document: paragraphs with the indent of two characters that they
 * have on paper, tables with a tab between two columns, which Word and Excel take for a table.
 */
export function documentText({ title, blocks }: TextDocument): string {
  return `${[title, '', ...blocks.flatMap(linesOf)].join('\n')}\n`;
}

function linesOf(block: Block): readonly string[] {
  switch (block.block) {
    case 'table':
      return [block.columns.map(({ head }) => head), ...block.rows].map((texts) => texts.map(oneCell).join('\t'));
    case 'heading':
    case 'paragraph':
    case 'fill':
      return [`${INDENT}${block.text}`];
    case 'salutation':
    case 'signature':
      return [block.text];
  }
}

const INDENT = '　　';

function oneCell(text: string): string {
  return text.replaceAll('\t', ' ');
}
