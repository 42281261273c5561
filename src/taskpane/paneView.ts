import type { Severity } from '../findings/catalogue.ts';
import type { FindingCode } from '../findings/finding.ts';

export type PaneTab = 'overview' | 'findings' | 'evidence' | 'settings';

/** Which findings a person wants to see; null for all. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly code: FindingCode | null;
  readonly unit: string | null;
}

/** Where a person is in the pane. */
export interface PaneView {
  readonly tab: PaneTab;
  readonly filter: FindingFilter;
}

export const NO_FILTER: FindingFilter = { severity: null, code: null, unit: null };

export const FIRST_VIEW: PaneView = { tab: 'overview', filter: NO_FILTER };
