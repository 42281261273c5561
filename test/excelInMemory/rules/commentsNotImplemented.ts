import { ExcelError } from '../workbook/excelError.ts';
import { around, type Rule } from './rule.ts';

/** Threaded comments are said to be supported (ExcelApi 1.10), and then are not. */
export const commentsNotImplemented: Rule = {
  name: 'comments are not implemented',
  source: 'measured on LTSC 2021 (16.0.14334) by a public project, one report',
  around: [around('CommentCollection', 'items', { items: refuse }), around('CommentCollection', 'getItemAt', { call: refuse })],
};

function refuse(): never {
  throw new ExcelError('NotImplemented');
}
