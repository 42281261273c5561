import { readFileSync } from 'node:fs';
import { zh } from '../failures/words/zh.ts';
import { systemCode } from './systemCode.ts';

/** What a JSON file holds, or the sentence that says why it can't be read; `what` names it: 编辑清单. */
export function readJson(path: string, what: string): { readonly json: unknown } | string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return `参数有误：读不到${what} ${path}（${zh.reason(code)}），请检查路径。`;
  }
  let text: string;
  try {
    // Passes over the byte order mark of Windows' Notepad; Chinese text in another encoding would be written as rubbish.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return `参数有误：${what} ${path} 不是 UTF-8 编码，请另存为 UTF-8 后再试。`;
  }
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return `参数有误：${what} ${path} 不是正确的 JSON（${error.message}），请修改。`;
    throw error;
  }
}
