import type { Position } from '../workbook/address.ts';
import type { JudgedTask } from './model.ts';

/** The cell that says by when: the deadline, else the first year's target that isn't blank, else the name. */
export function markedCell({ task: { deadline, targets, nameAt } }: Pick<JudgedTask, 'task'>): Position {
  return (deadline ?? targets.find(({ cell }) => cell !== null))?.at ?? nameAt;
}
