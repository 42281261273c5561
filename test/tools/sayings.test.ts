import { zh as failures } from '../../src/failures/words/zh.ts';
import { zh as preparations } from '../../src/preparation/words/zh.ts';
import { isTool, tellOf, undoesOf, wordsOfTool } from '../../src/tools/sayings.ts';
import { SAYS, type ToolKey } from '../../src/tools/says.ts';
import { TOOLS } from '../../src/tools/tools.ts';
import { en } from '../../src/tools/words/en.ts';
import { zh } from '../../src/tools/words/zh.ts';

const WORDS = { failures, preparations, tools: zh };
const KEYS = Object.keys(SAYS) as readonly ToolKey[];

test.each(KEYS)('%s says what it does, what was not done, and what it can tell and leave', async (key) => {
  const says = SAYS[key];
  const tool = await TOOLS[key]();
  for (const words of [zh, en]) expect(Object.values(wordsOfTool(key, words)).slice(0, 2)).not.toContain('');
  expect(Object.keys(says.tells).length > 0).toBe('told' in tool);
  expect('undoes' in says).toBe('back' in tool);
});

test('no two tools say the same while they work', () => {
  expect(new Set(KEYS.map((key) => wordsOfTool(key, zh).doing)).size).toBe(KEYS.length);
});

test('what only looks like a tool is none', () => {
  expect(['recalculate', 'undo', 'toString'].map(isTool)).toEqual([true, false, false]);
});

test('each kind of what is told has its teller', () => {
  const written = { passedOver: [], differs: [] };
  expect(tellOf({ kind: 'sealed', code: 'A', ...written }, WORDS)).toEqual({ intent: 'success', text: '已封存，封存码 A。', lists: [] });
  expect(tellOf({ kind: 'feedback-undone', kept: ['甲'], ...written }, WORDS)).toMatchObject({
    intent: 'warning',
    lists: [{ items: ['甲'] }],
  });
  expect(tellOf({ kind: 'settings-changed' }, WORDS).intent).toBe('warning');
});

test('what can be taken back is named by the tool that left it', () => {
  expect(undoesOf({ kind: 'prepare', sheets: ['甲', '乙'] }, zh)).toBe('增加填报栏（2 张工作表）');
  expect(undoesOf({ kind: 'remove-feedback', sheets: ['甲'] }, zh)).toBe('清除 1 张反馈表');
  expect(undoesOf({ kind: 'recalculate' }, zh)).toBe('重新核算');
});
