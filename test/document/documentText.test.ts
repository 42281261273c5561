import { documentText } from '../../src/document/documentText.ts';

test('a document as text: an indent where paper has one, and tables that Word and Excel take for tables', () => {
  const text = documentText({
    title: '通报',
    blocks: [
      { block: 'salutation', text: '各单位：' },
      { block: 'heading', level: 1, text: '一、结果' },
      { block: 'paragraph', text: '如下。' },
      {
        block: 'table',
        columns: [
          { head: '名次', width: 1, align: 'centre' },
          { head: '单位', width: 1, align: 'left' },
        ],
        rows: [['1', '东\t县']],
      },
      { block: 'fill', text: '（填写）' },
      { block: 'signature', text: '（单位）' },
    ],
  });
  expect(text).toBe('通报\n\n各单位：\n　　一、结果\n　　如下。\n名次\t单位\n1\t东 县\n　　（填写）\n（单位）\n');
});
