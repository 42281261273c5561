import { CELL_PROBES } from './cellProbes.ts';
import { EVENT_PROBES } from './eventProbes.ts';
import { FORMAT_PROBES } from './formatProbes.ts';
import { MERGE_PROBES } from './mergeProbes.ts';
import type { Probe } from './probe.ts';
import { READING_PROBES } from './readingProbes.ts';
import { SHEET_PROBES } from './sheetProbes.ts';
import { UNDO_PROBES } from './undoProbes.ts';
import { VALIDATION_PROBES } from './validationProbes.ts';

const ALL: readonly Probe[] = [
  ...READING_PROBES,
  ...CELL_PROBES,
  ...MERGE_PROBES,
  ...VALIDATION_PROBES,
  ...FORMAT_PROBES,
  ...SHEET_PROBES,
  ...EVENT_PROBES,
  ...UNDO_PROBES,
];

/** All that is asked of an Excel. Those that take a person come last, so that all else is there where a person has no time. */
export const PROBES: readonly Probe[] = [...ALL.filter(({ asks }) => !asks), ...ALL.filter(({ asks }) => asks)];
