import type { SettingBlock, SettingField, SettingsForm } from '../../ownSheets/settings/settingsForm.ts';
import type { GENERAL } from '../../ownSheets/settings/settingsLayout.ts';
import type { PlainValue } from '../../workbook/edit.ts';
import { writtenDate } from '../../dates/writtenDate.ts';
import type { SettingChange } from '../../tools/settings/settings.ts';

/** The parts of the form that are written together or not at all: a list with a hole in it would end there. */
export type SettingsPart = 'asOf' | 'bands' | 'units' | 'tasks' | 'names';

/** The texts of the form while a person edits them; rows in the order of the block's columns. */
export interface SettingsDraft {
  readonly general: Readonly<Record<keyof typeof GENERAL, string>>;
  readonly bands: readonly (readonly string[])[];
  /** Without words: a person has deleted it. */
  readonly placeholders: readonly (readonly string[])[];
  readonly units: readonly (readonly string[])[];
  readonly gates: readonly (readonly string[])[];
  readonly tasks: readonly (readonly string[])[];
  readonly names: readonly (readonly string[])[];
}

export function draftOf(form: SettingsForm): SettingsDraft {
  const texts = ({ rows }: SettingBlock) => rows.map((row) => row.map(({ shown }) => shown));
  const { general } = form;
  return {
    general: {
      marks: general.marks?.shown ?? '',
      asOf: general.asOf?.shown ?? '',
      bandsBy: general.bandsBy?.shown ?? '',
      bonus: general.bonus?.shown ?? '',
    },
    bands: texts(form.bands),
    placeholders: texts(form.placeholders),
    units: texts(form.units),
    gates: texts(form.gates),
    tasks: texts(form.tasks),
    names: texts(form.names),
  };
}

/** The cells that the draft changes. A row that was taken out lets the rows below it move up. */
export function changesOf(form: SettingsForm, draft: SettingsDraft): readonly SettingChange[] {
  const keys = Object.keys(draft.general) as readonly (keyof typeof GENERAL)[];
  const entries: readonly Entry[] = [
    ...keys.flatMap((key) => entryOf(form.general[key], key === 'asOf' ? dayOf(draft.general.asOf) : draft.general[key])),
    ...entriesOf(form.bands, draft.bands, [1]),
    ...entriesOf(form.placeholders, draft.placeholders),
    ...entriesOf(form.units, draft.units),
    ...entriesOf(form.gates, draft.gates),
    ...entriesOf(form.tasks, draft.tasks, [1]),
    ...entriesOf(form.names, draft.names),
  ];
  return entries.flatMap(({ field, text, isBound }) =>
    text.trim() === field.shown
      ? []
      : [{ sheet: form.sheet, cell: field.cell, before: field.stands, after: isBound ? boundValue(text) : text.trim() }],
  );
}

/** The draft, but for the parts that can't be written as they are: those are as the sheet has them. */
export function withoutParts(draft: SettingsDraft, base: SettingsDraft, parts: ReadonlySet<SettingsPart>): SettingsDraft {
  return {
    ...draft,
    ...(parts.has('asOf') && { general: { ...draft.general, asOf: base.general.asOf } }),
    ...(parts.has('bands') && { bands: base.bands }),
    ...(parts.has('units') && { units: base.units }),
    ...(parts.has('tasks') && { tasks: base.tasks }),
    ...(parts.has('names') && { names: base.names }),
  };
}

interface Entry {
  readonly field: SettingField;
  readonly text: string;
  readonly isBound: boolean;
}

function entryOf(field: SettingField | null, text: string, isBound = false): readonly Entry[] {
  return field ? [{ field, text, isBound }] : [];
}

/** @param bounds the columns that hold numbers */
function entriesOf({ rows, free }: SettingBlock, texts: readonly (readonly string[])[], bounds: readonly number[] = []): readonly Entry[] {
  const fields = [...rows, ...free].slice(0, Math.max(rows.length, texts.length));
  return fields.flatMap((row, i) => row.flatMap((field, column) => entryOf(field, texts[i]?.[column] ?? '', bounds.includes(column))));
}

/** A day as it is written into the sheet, however a person has written it. */
function dayOf(text: string): string {
  return writtenDate(text) ?? text;
}

function boundValue(text: string): PlainValue {
  const number = boundOf(text);
  return number === null ? text.trim() : number;
}

/** 90, 90.5, 90分 and 90% are bounds; anything else is none. */
export function boundOf(text: string): number | null {
  const digits = text
    .normalize('NFKC')
    .trim()
    .replace(/\s*[分%]$/u, '');
  return /^\d+(?:\.\d+)?$/u.test(digits) ? Number(digits) : null;
}
