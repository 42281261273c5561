import type { Severity } from '../findings/catalogue.ts';
import type { FindingCode } from '../findings/finding.ts';
import type { Position } from '../workbook/address.ts';

export type PaneTab = 'overview' | 'findings' | 'evidence' | 'tasks' | 'settings';

/** Which findings a person wants to see; null for all. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly code: FindingCode | null;
  readonly unit: string | null;
  /** Words that stand in what is said of it; '' for any. */
  readonly text: string;
}

/** A cell that somebody asks about, who looks at the sheet: another object each time. */
export interface AskedPlace {
  readonly sheet: string;
  readonly cell: Position;
}

/** Where a person is in the pane. */
export interface PaneView {
  readonly tab: PaneTab;
  readonly filter: FindingFilter;
  /** What is to be shown of a screen, opened and with the focus; null once a person goes elsewhere. */
  readonly place: AskedPlace | null;
  /** True while 清除核算标记 asks. */
  readonly clears: boolean;
}

export const NO_FILTER: FindingFilter = { severity: null, code: null, unit: null, text: '' };

export const FIRST_VIEW: PaneView = { tab: 'overview', filter: NO_FILTER, place: null, clears: false };
