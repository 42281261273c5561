import type { Edit } from '../workbook/edit.ts';
import { parseEdits } from './parseEdits.ts';
import { readJson } from './readJson.ts';

/** The edits of a JSON file, or the sentence that says why there are none. */
export function readEdits(path: string): readonly Edit[] | string {
  const read = readJson(path, '编辑清单');
  return typeof read === 'string' ? read : parseEdits(read.json);
}
