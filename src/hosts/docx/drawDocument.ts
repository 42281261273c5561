import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TextRun,
  type IParagraphOptions,
} from 'docx';
import type { Block, TextDocument } from '../../document/textDocument.ts';
import { drawTable } from './drawTable.ts';
import { typeface } from './typeface.ts';
import type { Font } from './fonts.ts';
import { CLOSER, INDENT, LINES, PAPER, SIZES } from './paper.ts';
import { printable } from './printable.ts';

/** A document in the library's words. */
export function drawDocument({ title, blocks }: TextDocument): Document {
  return new Document({
    styles: {
      default: {
        document: {
          run: { font: typeface('body'), size: SIZES.body, characterSpacing: CLOSER, language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
          paragraph: { spacing: exactly(LINES.body) },
        },
      },
    },
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAPER.width, height: PAPER.height },
            margin: { top: PAPER.top, bottom: PAPER.bottom, left: PAPER.left, right: PAPER.right, footer: PAPER.footer },
          },
        },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [titleParagraph(title), blank(), ...blocks.flatMap((block, i) => drawBlock(block, blocks[i - 1]))],
      },
    ],
  });
}

function drawBlock(block: Block, before: Block | undefined): readonly (Paragraph | Table)[] {
  const drawn = drawOne(block);
  return block.block === 'signature' && before?.block !== 'signature' ? [blank(), drawn] : [drawn];
}

function drawOne(block: Block): Paragraph | Table {
  switch (block.block) {
    case 'salutation':
      return paragraph(block.text, 'body');
    case 'heading':
      return paragraph(block.text, block.level === 1 ? 'first' : 'second', {
        indent: INDENT,
        keepNext: true,
        outlineLevel: block.level - 1,
      });
    case 'paragraph':
      return paragraph(block.text, 'body', { indent: INDENT, alignment: AlignmentType.BOTH });
    case 'fill':
      return toFill(block.text, { indent: INDENT });
    case 'signature':
      // Four characters from the edge, as a signature stands.
      return toFill(block.text, { alignment: AlignmentType.RIGHT, indent: { right: 4 * 16 * 20 } });
    case 'table':
      return drawTable(block);
  }
}

/** Each page has its 22 lines, wherever a paragraph ends. */
const WHOLE_PAGES: IParagraphOptions = { widowControl: false };

/** On grey, so that nobody takes it for the document's own words. */
function toFill(text: string, options: IParagraphOptions): Paragraph {
  const shading = { fill: 'E7E6E6', type: ShadingType.CLEAR, color: 'auto' };
  return new Paragraph({ ...WHOLE_PAGES, ...options, children: [new TextRun({ text: printable(text), shading })] });
}

function paragraph(text: string, font: Font, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...WHOLE_PAGES, ...options, children: [new TextRun({ text: printable(text), font: typeface(font) })] });
}

function titleParagraph(title: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: exactly(LINES.title),
    children: [new TextRun({ text: printable(title), font: typeface('title'), size: SIZES.title, characterSpacing: 0 })],
  });
}

function blank(): Paragraph {
  return new Paragraph({});
}

/** — 1 —, a character from the outer edge. */
function pageNumber(alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Footer {
  const run = { font: typeface('number'), size: SIZES.number, characterSpacing: 0 };
  const edge = 14 * 20;
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: alignment === AlignmentType.RIGHT ? { right: edge } : { left: edge },
        children: [new TextRun({ ...run, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

function exactly(line: number) {
  return { line, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
}
