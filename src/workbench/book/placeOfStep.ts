import { findOwnSheet, type OwnSheet } from '../../ownSheets/ownSheets.ts';
import type { Undoable } from '../../session/sessionState.ts';
import { setsCells } from '../../workbook/edits/setsCells.ts';
import { parseArea, type Position } from '../../workbook/address.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Step } from './history.ts';
import { smallest } from '../../workbook/smallest.ts';
import { largest } from '../../workbook/largest.ts';

export interface StepPlace {
  readonly sheet: string;
  readonly cell: Position | null;
  readonly corner?: Position;
}

/** Where a step shows in the workbook as it is: cells, or a sheet; null where it shows nowhere, as what it made is gone. */
export function placeOfStep(step: Step, workbook: WorkbookSnapshot): StepPlace | null {
  const place = step.kind === 'typed' ? typedPlace(step.edits) : placeOfTool(step.undoable, workbook);
  const isSeen = workbook.sheets.some(({ name, visibility }) => name === place?.sheet && visibility === 'visible');
  return isSeen ? place : null;
}

/** The cells that edits set, in the first sheet that they name. */
export function typedPlace(edits: Extract<Step, { kind: 'typed' }>['edits']): StepPlace | null {
  const set = edits.flatMap((edit) => (setsCells(edit) ? [edit] : []));
  const sheet = set[0]?.sheet;
  const areas = set.flatMap((edit) => (edit.sheet === sheet ? (parseArea(edit.range) ?? []) : []));
  if (sheet === undefined || areas.length === 0) return null;
  const cell = { rowIndex: smallest(areas.map(({ top }) => top)), columnIndex: smallest(areas.map(({ left }) => left)) };
  const corner = { rowIndex: largest(areas.map(({ bottom }) => bottom)), columnIndex: largest(areas.map(({ right }) => right)) };
  return corner.rowIndex === cell.rowIndex && corner.columnIndex === cell.columnIndex ? { sheet, cell } : { sheet, cell, corner };
}

function placeOfTool(undoable: Undoable, workbook: WorkbookSnapshot): StepPlace | null {
  const own = (kind: OwnSheet): StepPlace | null => {
    const name = findOwnSheet(workbook, kind)?.name;
    return name === undefined ? null : { sheet: name, cell: null };
  };
  switch (undoable.kind) {
    case 'correct': {
      const [first] = undoable.made;
      return first ? { sheet: first.correction.sheet, cell: first.correction.changes[0]?.cell ?? null } : null;
    }
    case 'ignore':
      return { sheet: undoable.finding.sheet, cell: undoable.finding.cell };
    case 'enter-score':
      return undoable.at;
    case 'prepare':
    case 'feedback':
    case 'remove-feedback':
    case 'supervise':
      return undoable.sheets[0] === undefined ? null : { sheet: undoable.sheets[0], cell: null };
    case 'settings':
    case 'correct-reading':
    case 'adopt-name':
      return own('settings');
    case 'seal':
      return own('seal');
    case 'compare-scores':
      return own('comparison');
    case 'ledger':
      return own('ledger');
    case 'collect':
      return own('register');
    case 'recalculate':
    case 'clear':
      return own('summary');
  }
}
