import { correctionOf } from '../../../src/corrections/correctionOf.ts';
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
  /** The workbook that it is asked for in, where that is not the usual one: a published table for several units; one that went out. */
  readonly on?: 'published' | 'issued';
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
  { name: '撤销核算', first: [recalculate], wish: undo },
  { name: '撤销修正', first: [correct(99)], wish: undo },
  { name: '撤销准备', first: [prepare], wish: undo },
  { name: '撤销准备各单位表', on: 'published', first: [prepareSheets], wish: undo },
  { name: '撤销清除', earlier: [recalculate], first: [clear], wish: undo },
  { name: '撤销反馈表', first: [feedback], wish: undo },
  { name: '撤销清除反馈表', first: [feedback, removeFeedback], wish: undo },
  { name: '撤销汇集', on: 'issued', first: [collect], wish: undo },
  { name: '撤销封存', first: [seal], wish: undo },
];
