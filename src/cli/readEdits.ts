import { readFileSync } from 'node:fs';
import type { Edit } from '../workbook/edit.ts';
import { parseEdits } from './parseEdits.ts';
import { systemCode } from './systemCode.ts';
import { zh } from '../failures/words/zh.ts';

/** The edits of a JSON file, or the sentence that says why there are none. */
export function readEdits(path: string): readonly Edit[] | string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return `参数有误：读不到编辑清单 ${path}（${zh.reason(code)}），请检查路径。`;
  }
  let text: string;
  try {
    // Passes over the byte order mark of Windows' Notepad; Chinese text in another encoding would be written as rubbish.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return `参数有误：编辑清单 ${path} 不是 UTF-8 编码，请另存为 UTF-8 后再试。`;
  }
  try {
    return parseEdits(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return `参数有误：编辑清单 ${path} 不是正确的 JSON（${error.message}），请修改。`;
    throw error;
  }
}
