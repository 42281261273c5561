import { correctionOf } from '../../../src/corrections/correctionOf.ts';
import { CATALOGUE } from '../../../src/findings/catalogue.ts';
import { USUAL_CHOICE } from '../../../src/preparation/preparation.ts';
import type { Session } from '../../../src/session/session.ts';
import { findOwnSheet } from '../../../src/ownSheets/ownSheets.ts';
import { gridOf, textOf } from '../../../src/workbook/grid.ts';
import { MIXED, order } from '../../session/returned.ts';

/** Makes up its mind what to ask for, from what the pane shows; what it gives asks for that, and for the same if called again. */
export type Wish = (session: Session) => () => Promise<unknown>;

/** Something that a person can ask of the pane. */
export interface PaneCommand {
  readonly name: string;
  /** What was done before, in another session. */
  readonly earlier?: readonly Wish[];
  /** What is done before in the same session. */
  readonly first?: readonly Wish[];
  readonly wish: Wish;
  /**
   * The workbook that it is asked for in, where that is not the usual one: a published table for several units; one that went out; a list
   * of tasks; a table with self and review scores.
   */
  readonly on?: 'published' | 'issued' | 'tasks' | 'reviewed';
}

const recalculate: Wish = (session) => () => session.run('recalculate');
const clear: Wish = (session) => () => session.run('clear', { seal: false });
const prepare: Wish = (session) => () => session.run('prepare', USUAL_CHOICE);
const prepareSheets: Wish = (session) => () => session.run('prepare', { units: 'sheets', protect: false });
const seal: Wish = (session) => () => session.run('seal');
const collect: Wish = (session) => () => session.run('collect', order(MIXED, { chosen: [{ unit: '南局', file: 2 }] }));
const removeFeedback: Wish = (session) => () => session.run('remove-feedback');

/** All that can be put right, or the first of it. */
const correct =
  (most: number): Wish =>
  (session) => {
    const { content } = session.state();
    const all = (content?.assessment.findings ?? []).flatMap((finding) => (content && correctionOf(finding, content.workbook)) ?? []);
    return () => session.run('correct', all.slice(0, most));
  };

const feedback: Wish = (session) => {
  const units = (session.state().content?.assessment.units ?? []).map(({ unit, table }) => ({ unit: unit.name, sheet: table.sheet }));
  return () => session.run('feedback', units);
};

/** Another number in 考核设置, where one stands beside its label. */
const settings: Wish = (session) => {
  const workbook = session.state().content?.workbook;
  const sheet = workbook && findOwnSheet(workbook, 'settings');
  const number = sheet?.rows
    .flatMap(({ rowIndex, cells }) => cells.map((cell) => ({ rowIndex, cell })))
    .find(({ cell: { kind, columnIndex } }) => kind === 'number' && columnIndex === 1);
  const cell = { rowIndex: number?.rowIndex ?? 0, columnIndex: 1 };
  const before = textOf(sheet ? gridOf(sheet).own(cell.rowIndex, cell.columnIndex) : null);
  return () => session.run('settings', [{ sheet: sheet?.name ?? '', cell, before, after: Number(before) - 5 }]);
};

const ledger: Wish = (session) => () => session.run('ledger');
const supervise: Wish = (session) => () => session.run('supervise', ['市发改委', '市财政局']);
const adoptName: Wish = (session) => () => session.run('adopt-name', { name: '市发展和改革委员会', stands: '市发改委' });
const compare: Wish = (session) => () => session.run('compare-scores');

/** Keeps quiet the first warning that may be kept quiet. */
const ignore: Wish = (session) => {
  const found = session.state().content?.assessment.findings.find(({ code }) => CATALOGUE[code] === 'warning');
  if (!found) throw new Error('no warning');
  const { code, sheet, cell, unit } = found;
  return () => session.run('ignore', { finding: { code, sheet, cell, unit }, note: '已电话核实' });
};

/** A score that was worked out, and how, on the row of 甲. */
const enterScore: Wish = (session) => () =>
  session.run('enter-score', {
    sheet: '一局',
    cell: { rowIndex: 2, columnIndex: 3 },
    seen: '50',
    score: 55,
    reason: { rowIndex: 2, columnIndex: 4 },
    working: '11 篇，每篇 5 分',
  });

const correctReading: Wish = (session) => () =>
  session.run('correct-reading', {
    sheet: '考核设置',
    correction: { heading: ['序号', '考核指标', '分值', '考核得分', '佐证材料'], part: '考核得分', as: 'total' },
    kept: true,
  });

/** The last thing that was done in this session. */
const undo: Wish = (session) => {
  const [last] = session.state().undoable;
  return () => session.undo(last?.id ?? 0);
};

export const PANE_COMMANDS: readonly PaneCommand[] = [
  { name: '重新核算', wish: recalculate },
  { name: '再次核算', earlier: [recalculate], wish: recalculate },
  { name: '清除', earlier: [recalculate], wish: clear },
  { name: '修正一处', wish: correct(1) },
  { name: '修正全部', wish: correct(99) },
  { name: '准备', wish: prepare },
  { name: '准备各单位表', on: 'published', wish: prepareSheets },
  { name: '反馈表', wish: feedback },
  { name: '清除反馈表', earlier: [feedback], wish: removeFeedback },
  { name: '封存', wish: seal },
  { name: '汇集', on: 'issued', wish: collect },
  { name: '再次汇集', on: 'issued', earlier: [collect], wish: collect },
  { name: '设置', earlier: [recalculate], wish: settings },
  { name: '忽略', on: 'reviewed', earlier: [recalculate], wish: ignore },
  { name: '填入得分', wish: enterScore },
  { name: '更正读法', earlier: [recalculate], wish: correctReading },
  { name: '任务台账', on: 'tasks', wish: ledger },
  { name: '再次写任务台账', on: 'tasks', earlier: [ledger], wish: ledger },
  { name: '督办单', on: 'tasks', wish: supervise },
  { name: '再次写督办单', on: 'tasks', earlier: [supervise], wish: supervise },
  { name: '采纳名称', on: 'tasks', wish: adoptName },
  { name: '再采纳名称', on: 'tasks', earlier: [ledger], wish: adoptName },
  { name: '自评复核对照', on: 'reviewed', wish: compare },
  { name: '再次对照', on: 'reviewed', earlier: [compare], wish: compare },
  { name: '撤销核算', first: [recalculate], wish: undo },
  { name: '撤销修正', first: [correct(99)], wish: undo },
  { name: '撤销准备', first: [prepare], wish: undo },
  { name: '撤销准备各单位表', on: 'published', first: [prepareSheets], wish: undo },
  { name: '撤销清除', earlier: [recalculate], first: [clear], wish: undo },
  { name: '撤销反馈表', first: [feedback], wish: undo },
  { name: '撤销清除反馈表', first: [feedback, removeFeedback], wish: undo },
  { name: '撤销汇集', on: 'issued', first: [collect], wish: undo },
  { name: '撤销封存', first: [seal], wish: undo },
  { name: '撤销忽略', on: 'reviewed', earlier: [recalculate], first: [ignore], wish: undo },
  { name: '撤销填入得分', first: [enterScore], wish: undo },
  { name: '撤销更正读法', earlier: [recalculate], first: [correctReading], wish: undo },
  { name: '撤销任务台账', on: 'tasks', first: [ledger], wish: undo },
  { name: '撤销督办单', on: 'tasks', first: [supervise], wish: undo },
  { name: '撤销采纳名称', on: 'tasks', first: [adoptName], wish: undo },
  { name: '撤销对照', on: 'reviewed', first: [compare], wish: undo },
];
