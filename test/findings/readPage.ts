import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingCode } from '../../src/findings/finding.ts';
import { parseAddress } from '../../src/workbook/address.ts';
import { listOf, readDrawnSheet } from './readDrawnSheet.ts';
import type { DrawnSheet } from './readDrawnSheet.ts';

export type { DrawnSheet } from './readDrawnSheet.ts';

export interface Page {
  /** A sheet that has the finding. */
  readonly bad: DrawnSheet;
  /** A sheet that looks alike and has no finding at all. */
  readonly silent: DrawnSheet;
  /** The addresses at which the bad sheet has it, all of them; null for the whole table. */
  readonly reported: readonly (string | null)[];
}

/** docs/findings/CODE.md as sheets to be assessed. */
export function readPage(code: FindingCode): Page {
  const path = `docs/findings/${code}.md`;
  try {
    return parsePage(readFileSync(join(process.cwd(), path), 'utf8'));
  } catch (cause) {
    throw new Error(`Edit ${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

export function parsePage(markdown: string): Page {
  const bad = sectionOf(markdown, '出问题的表');
  return {
    bad: readDrawnSheet(bad),
    silent: readDrawnSheet(sectionOf(markdown, '不算问题的表')),
    reported: readReported(bad),
  };
}

/** What stands below a heading of the second level, up to the next one. */
function sectionOf(markdown: string, heading: string): string {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`the heading ## ${heading} is missing`);
  return section;
}

function readReported(section: string): readonly (string | null)[] {
  const places = listOf(section, '查出');
  if (places.length === 0) throw new Error('the line 查出：… is missing below the first table');
  return places.map((place) => {
    if (place === '整张表') return null;
    if (!parseAddress(place)) throw new Error(`查出 names ${place}, which is no cell`);
    return place;
  });
}
