import { addressOf } from '../workbook/address.ts';
import type { Finding } from './finding.ts';

/** What a person wrote beside a finding. */
export interface Remark {
  readonly handling: string;
  readonly note: string;
  /** The row of 问题清单 as it stood, in the order of its columns, for a finding that is gone. */
  readonly row: readonly string[];
}

/** Finds a finding again in the next run: what it says, where, and of whom. */
export function remarkKey(f: Pick<Finding, 'code' | 'sheet' | 'cell' | 'unit'>): string {
  return [f.code, f.sheet, f.cell ? addressOf(f.cell) : '', f.unit ?? ''].join('|');
}
