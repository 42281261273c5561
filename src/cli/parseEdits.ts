import type { Edit } from '../workbook/edit.ts';
import { EDIT_KINDS } from '../workbook/edits/editKinds.ts';
import { isRecord, wrongIn } from '../workbook/edits/shape.ts';

/**
 * Checks what a list of edits from outside is made of; the sentence that says what is wrong with it where it can't be one.
 * Whether an edit fits the workbook is for the host to say.
 */
export function parseEdits(json: unknown): readonly Edit[] | string {
  if (!Array.isArray(json)) return '参数有误：编辑清单应为数组，如 [{ "edit": "set-values", … }]。';
  for (const [i, item] of json.entries()) {
    const problem = problemOf(item);
    if (problem !== null) return `参数有误：编辑清单第 ${i + 1} 项${problem}。`;
  }
  return json as readonly Edit[];
}

function problemOf(item: unknown): string | null {
  if (!isRecord(item)) return '应为对象';
  const { edit } = item;
  if (typeof edit !== 'string' || !Object.hasOwn(EDIT_KINDS, edit)) return `的 edit 应为 ${Object.keys(EDIT_KINDS).join('、')} 之一`;
  const wrong = wrongIn(item, EDIT_KINDS[edit as Edit['edit']].shape);
  return wrong === undefined ? null : `（${edit}）的 ${wrong} 缺失或写法有误，请对照说明修改`;
}
