import { unitKey } from '../reading/tasks/splitUnits.ts';
import type { NamedUnit } from '../reading/tasks/model.ts';
import { addressOf } from '../workbook/address.ts';
import { largest } from '../workbook/largest.ts';
import { spokenPlace } from '../findings/wordFinding.ts';
import type { JudgedTask } from './model.ts';
import { OFFICIAL_NAMES } from './officialNames.ts';
import type { TaskFinding } from './taskFinding.ts';

interface Standing extends NamedUnit {
  readonly sheet: string;
}

/** The official form and the short one of a unit of one place, both in the workbook: said once, where the second one first stands. */
export function nameVariants(tasks: readonly JudgedTask[]): readonly TaskFinding[] {
  const first = new Map<string, Standing>();
  for (const { task, table } of tasks) {
    for (const unit of [...task.lead, ...task.supporting]) {
      const key = unitKey(unit.name);
      if (!first.has(key)) first.set(key, { ...unit, sheet: table.sheet });
    }
  }
  const bodies = new Map<string, Standing>();
  const findings: TaskFinding[] = [];
  for (const [key, unit] of first) {
    const names = bodiesNamed(key);
    const other = names.map((body) => bodies.get(body)).find((one) => one !== undefined);
    for (const body of names) if (!bodies.has(body)) bodies.set(body, unit);
    if (!other) continue;
    const otherAt = other.sheet === unit.sheet ? addressOf(other.at) : spokenPlace({ sheet: other.sheet, cell: other.at });
    findings.push({ code: 'unit-name-variant', sheet: unit.sheet, cell: unit.at, args: { name: unit.name, other: other.name, otherAt } });
  }
  return findings;
}

/** 市应急局 → 市 + 应急管理局: the place and the official name, as one key; several where a short form stands for several bodies. */
function bodiesNamed(name: string): readonly string[] {
  const ends = [...FORMS].filter(([form]) => name.endsWith(form) && isPlace(name.slice(0, -form.length)));
  const longest = largest([0, ...ends.map(([form]) => form.length)]);
  return ends
    .filter(([form]) => form.length === longest)
    .flatMap(([form, officials]) => officials.map((official) => `${name.slice(0, -form.length)} ${official}`));
}

const FORMS: ReadonlyMap<string, readonly string[]> = OFFICIAL_NAMES.reduce(
  (forms, [official = '', ...shorts]) =>
    [official, ...shorts].reduce((all, form) => all.set(unitKey(form), [...(all.get(unitKey(form)) ?? []), official]), forms),
  new Map<string, readonly string[]>(),
);

/** What stands before a body's name: nothing, 市, 市委, 榆阳区, 各县(市、区). */
function isPlace(words: string): boolean {
  return words === '' || /(?:省|市|区|县|旗|州|盟|镇|乡|街道|委|[)])$/u.test(words);
}
