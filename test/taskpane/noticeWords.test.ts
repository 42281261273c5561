import type { Clearing } from '../../src/results/clearing.ts';
import type { Correction } from '../../src/corrections/correctionOf.ts';
import { noticeWords } from '../../src/taskpane/notices/noticeWords.ts';
import type { Notice } from '../../src/session/sessionState.ts';
import { en } from '../../src/taskpane/words/en.ts';
import { zh } from '../../src/taskpane/words/zh.ts';

function correction(sheet: string): Correction {
  const cell = { rowIndex: 2, columnIndex: 3 };
  const finding = { code: 'score-as-text', sheet, cell, unit: sheet, args: { indicator: '制度', text: '5分', number: '5' } } as const;
  return { finding, sheet, changes: [{ cell, before: '5分', after: 5 }] };
}

const KEPT = { sheet: '西局', reason: 'sheet-protected' } as const;

const NOTHING_CLEARED: Clearing = { coloured: [], validated: [], sheets: [], prepared: [], kept: [], persons: [], keptSeal: null };

/** The notice in one line: how it looks, what it says, and what it lists. */
function said(notice: Notice): string {
  const { intent, text, lists } = noticeWords(notice, zh);
  return [intent, text, ...lists.map(({ title, items }) => `${title}${items.join('、')}`)].join(' ');
}

test.each<[Notice, string]>([
  [{ kind: 'recalculated', units: 3, findings: 4, passedOver: [] }, 'success 已核算：3 个考核单位，4 个问题。'],
  [
    { kind: 'recalculated', units: 3, findings: 4, passedOver: [KEPT, { sheet: '东局', reason: 'sheet-gone' }] },
    'warning 已核算：3 个考核单位，4 个问题。 下列工作表没有写入：西局：工作表受保护，请在“审阅”中撤销工作表保护后再试、东局：工作表已被删除或改名',
  ],
  [{ kind: 'cleared', clearing: NOTHING_CLEARED, passedOver: [] }, 'success 工作簿里没有核算标记和附加的工作表。'],
  [
    {
      kind: 'cleared',
      clearing: {
        ...NOTHING_CLEARED,
        coloured: ['东局'],
        validated: ['东局', '西局'],
        sheets: [
          { name: '考核汇总', kind: 'summary' },
          { name: '问题清单', kind: 'findings' },
          { name: '反馈-东局', kind: 'feedback' },
        ],
        prepared: [
          { sheet: '南局', range: 'D1:G3' },
          { sheet: '北局', range: null },
        ],
        keptSeal: '封存清单',
      },
      passedOver: [],
    },
    'success 核算标记和附加的工作表已经清除。“封存清单”仍然保留。 去掉的内容：颜色提示（条件格式）：东局、录入提示（数据验证）：东局、西局、' +
      '工作表“考核汇总”、工作表“问题清单”，包括“处理”和“说明”里填写的内容、反馈表 1 张，包括填写的单位意见：反馈-东局、' +
      '“南局”增加的填报栏 D1:G3，还没有填写、增加的工作表“北局”，还没有填写',
  ],
  [
    { kind: 'clearing-undone', lost: [{ sheet: '南局', range: 'D1:G3' }], passedOver: [] },
    'warning 清除的内容已经恢复。 下列内容所在的位置已经另作他用，没有恢复：“南局”增加的填报栏 D1:G3，还没有填写',
  ],
  [
    { kind: 'clearing-kept', taken: ['考核汇总'], moved: [] },
    'warning 清除的内容没有恢复。 下列名称的工作表已经又有了，请先删除、改名，或者撤销后来的重新核算：考核汇总',
  ],
  [{ kind: 'corrected', made: [correction('东局')], resisted: [], changed: [], passedOver: [] }, 'success 已修正 1 处。'],
  [
    { kind: 'corrected', made: [], resisted: [], changed: [correction('东局')], passedOver: [] },
    'warning 没有修正。 下列单元格已经有人改过，保持现状：东局 D3',
  ],
  [
    { kind: 'corrected', made: [], resisted: [correction('东局')], changed: [], passedOver: [] },
    'warning 没有修正。 下列单元格写入后仍不是数字，单元格格式应是“文本”，请改为“常规”后再修正：东局 D3',
  ],
  [
    {
      kind: 'corrected',
      made: [],
      resisted: [correction('东局'), correction('南局')],
      changed: [],
      passedOver: [{ sheet: '西局', reason: 'changed-meanwhile' }],
      differs: [
        { what: 'cell', sheet: '东局', cell: 'D3', expected: '5', found: '5分' },
        { what: 'other-cell', sheet: '东局', cell: 'D4', expected: '', found: '=C4' },
      ],
    },
    'warning 没有修正。 下列单元格写入后仍不是数字，单元格格式应是“文本”，请改为“常规”后再修正：南局 D3 下列工作表没有写入：西局：读取之后又有人改过，请再试一次 ' +
      '写入后读回，下列各处与预期不同，请核对：东局 D3：应为“5”，现为“5分”、东局 D4：没有写入，却随写入变了，原为“空白”，现为“=C4”',
  ],
  [
    { kind: 'uncorrected', back: [correction('东局')], changed: [correction('西局')], passedOver: [] },
    'warning 已撤销 1 处修正。 下列单元格已经有人改过，保持现状：西局 D3',
  ],
  [
    { kind: 'recalculation-kept', sheets: ['问题清单', '考核设置'] },
    'warning 重新核算之后，“问题清单”、“考核设置”里又有人填写过，撤销会丢掉这些内容，没有撤销。不需要这些内容的，可以点“清除核算标记”。',
  ],
  [{ kind: 'sealed', code: 'ABCD-EFGH', passedOver: [], differs: [] }, 'success 已封存，封存码 ABCD-EFGH。'],
  [
    {
      kind: 'sealed',
      code: 'ABCD-EFGH',
      passedOver: [],
      differs: [{ what: 'cell', sheet: '封存清单', cell: 'B7', expected: '8', found: '' }],
    },
    'warning 已封存，封存码 ABCD-EFGH。 写入后读回，下列各处与预期不同，请核对：封存清单 B7：应为“8”，现为“空白”',
  ],
  [{ kind: 'settings-changed' }, 'warning 这些设置刚刚被别人改过，没有写入。请核对现在的内容后再改。'],
  [{ kind: 'cancelled', of: 'recalculate' }, 'info 已取消，工作簿没有改动。'],
  [
    { kind: 'failed', during: 'show', failure: { kind: 'sheet-gone', sheet: '东局' } },
    'error 未能转到该单元格。工作表“东局”已被删除或改名，请点“重新核算”，按现在的工作表再算。',
  ],
  [
    {
      kind: 'failed',
      during: 'recalculate',
      failure: { kind: 'edit-refused', edit: 'add-sheet', at: '考核汇总', reason: 'structure-protected' },
    },
    'error 重新核算未完成。add-sheet（考核汇总）没有写入：工作簿的结构受保护，不能增减工作表，请在“审阅”中取消“保护工作簿”后再试。',
  ],
])('%j', (notice, words) => {
  expect(said(notice)).toBe(words);
});

test('every notice has English words too', () => {
  expect(noticeWords({ kind: 'corrected', made: [], resisted: [], changed: [correction('东局')], passedOver: [KEPT] }, en)).toEqual({
    intent: 'warning',
    text: 'Nothing was corrected.',
    lists: [
      { title: 'These cells have been changed by somebody since and were left alone:', items: ['东局 D3'] },
      { title: 'These sheets were not written:', items: ['西局: the sheet is protected; unprotect it under Review and try again'] },
    ],
  });
});
