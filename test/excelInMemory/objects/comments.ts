import { itemAt } from './argumentsIn.ts';
import { asking, type ExcelObject, make, type ObjectTable, part, readable } from './objectTable.ts';
import { rangeIn, rangeOf } from './rangeTarget.ts';
import type { CommentTarget, ReplyTarget, SheetTarget } from './targets.ts';

/** Excel.Comment: the threaded kind. */
export const comment: ObjectTable<CommentTarget> = {
  members: {
    content: readable('1.10', (it) => it.comment.content),
    authorName: readable('1.10', (it) => it.comment.author),
    replies: part('1.10', make('CommentReplyCollection')),
    getLocation: asking('1.10', ({ sheet, comment: it }, _, excel) => rangeOf(rangeIn(sheet, it.cell, excel))),
  },
};

/** Excel.CommentCollection of a worksheet. */
export const commentCollection: ObjectTable<SheetTarget> = {
  items: commentsOf,
  members: { getItemAt: asking('1.10', (it, [index]) => itemAt(commentsOf(it), index)) },
};

export const commentReply: ObjectTable<ReplyTarget> = {
  members: {
    content: readable('1.10', ({ content }) => content),
    authorName: readable('1.10', ({ author }) => author),
  },
};

export const commentReplyCollection: ObjectTable<CommentTarget> = {
  items: ({ comment: { replies } }) => replies.map(make('CommentReply')),
  members: {},
};

function commentsOf({ sheet }: SheetTarget): ExcelObject[] {
  return sheet.comments.map((one) => make('Comment')({ sheet, comment: one }));
}
