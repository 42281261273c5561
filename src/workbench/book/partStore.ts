import type { UnitResult } from '../../assessment/model.ts';
import { zipRows } from '../../assessment/zipRows.ts';
import type { Content } from '../../session/sessionState.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { SentUnit, WorkbookParts } from '../worker/messages.ts';
import { unpack } from '../worker/pack.ts';

/** Keeps the parts that the worker has sent, and puts together what refers to them. */
export interface PartStore {
  take(parts: readonly (readonly [number, unknown])[]): void;
  forget(parts: readonly number[]): void;
  workbook(parts: WorkbookParts): WorkbookSnapshot;
  content(packed: unknown): Content | null;
}

export function partStore(): PartStore {
  const parts = new Map<number, unknown>();
  const partOf = (number: number): unknown => parts.get(number);
  const workbook = ({ sheets, ...rest }: WorkbookParts): WorkbookSnapshot => ({
    ...rest,
    sheets: sheets.map((number) => partOf(number) as SheetSnapshot),
  });
  return {
    take(sent) {
      for (const [number, part] of sent) parts.set(number, isSheet(part) ? part : unpack(part, partOf));
    },
    forget(gone) {
      for (const number of gone) parts.delete(number);
    },
    workbook,
    content(packed) {
      if (packed === null) return null;
      const { workbook: of, assessment, ...rest } = packed as SentContent;
      const { units, ...said } = unpack(assessment, partOf) as SentAssessment;
      return { ...rest, workbook: workbook(of), assessment: { ...said, units: units.map(withRows) } };
    },
  };
}

type SentContent = Omit<Content, 'workbook' | 'assessment'> & { readonly workbook: WorkbookParts; readonly assessment: unknown };
type SentAssessment = Omit<Content['assessment'], 'units'> & { readonly units: readonly SentUnit[] };

function withRows({ readings, ...rest }: SentUnit): UnitResult {
  return { ...rest, rows: zipRows(rest.table, rest.unit, readings) };
}

/** Plain data already; nothing in it needs looking at. */
function isSheet(part: unknown): boolean {
  return typeof part === 'object' && part !== null && 'visibility' in part;
}
