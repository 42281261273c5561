import type { PassedOver } from '../host.ts';
import { OWN_NAME_PREFIX, OWN_SHEET_NAME, UNIT_SHEET_NAME } from '../marks.ts';
import type { DefinedName } from '../snapshot.ts';
import type { AddSheet } from './addSheet.ts';
import { isSameName, withName, withoutName } from './changeNames.ts';
import type { CopySheet } from './copySheet.ts';
import type { DefineName } from './defineName.ts';
import type { Edit } from './editKinds.ts';
import { formulasIn } from './formulasIn.ts';
import type { Ground, Tab } from './ground.ts';
import { isNeededBy } from './isNeededBy.ts';
import { mentionsName, mentionsSheet } from './mentions.ts';
import { refuse } from './refuse.ts';
import type { RemoveOwn } from './removeOwn.ts';

export interface CarriedOut {
  /** What a host carries out, in this order. */
  readonly edits: readonly Edit[];
  /** The sheets that stay as they are, or are not made, each once. */
  readonly passedOver: readonly PassedOver[];
}

/**
 * Decides, for both hosts, which edits are carried out. A sheet that can't be written, made or taken off is passed over with all its
 * edits, and so is all that would refer to what is not there then: formulas over its cells with their sheets, names for its cells, marks
 * that
 * follow these names. Throws edit-refused for what can't be carried out without a loss, and then nothing is: a sheet that was
 * never there, one that is not Kaohe's own, the last one that shows.
 */
export function passOver(ground: Ground, edits: readonly Edit[]): CarriedOut {
  let known: Known = { passed: new Map(), without: new Set() };
  // What is found late counts for the edits before it too: until there is nothing more to be found.
  for (;;) {
    const found: Known = { passed: new Map(known.passed), without: new Set(known.without) };
    const carried = walk(ground, edits, found);
    if (found.passed.size === known.passed.size && found.without.size === known.without.size) {
      return { edits: carried, passedOver: [...found.passed.values()] };
    }
    known = found;
  }
}

interface Known {
  /** By name in lower case, as Excel takes names. */
  readonly passed: Map<string, PassedOver>;
  /** Names that are not there and can't be made. */
  readonly without: Set<string>;
}

/** A tab as the edits so far leave it. */
type TabNow = Tab & { readonly isFound: boolean };

function walk(ground: Ground, edits: readonly Edit[], { passed, without }: Known): readonly Edit[] {
  const tabs = new Map(ground.tabs.map((tab): [string, TabNow] => [keyOf(tab.name), { ...tab, isFound: true }]));
  const gone = new Set(ground.gone.map(keyOf));
  let names = ground.names;

  const pass = (sheet: string, reason: PassedOver['reason']): readonly Edit[] => {
    if (!passed.has(keyOf(sheet))) passed.set(keyOf(sheet), { sheet, reason });
    return [];
  };
  const hasName = (tab: TabNow, name: string): boolean => names.some((one) => isSameName(one, { name, sheet: tab.name }));
  const isOwn = (tab: TabNow): boolean => hasName(tab, OWN_SHEET_NAME);
  const neverMade = (): readonly string[] =>
    [...passed.values()].map(({ sheet }) => sheet).filter((sheet) => !tabs.has(keyOf(sheet)) && !gone.has(keyOf(sheet)));
  /** Whether an edit asks for a sheet or a name that will not be there. */
  const leans = (edit: Edit): boolean => {
    if (passed.size === 0 && without.size === 0) return false;
    const sheets = neverMade();
    return formulasIn(edit).some(
      (formula) => sheets.some((sheet) => mentionsSheet(formula, sheet)) || [...without].some((name) => mentionsName(formula, name)),
    );
  };

  /** Excel itself writes #REF! where what a name pointed to is deleted. */
  const leadsNowhere = ({ refersTo }: DefinedName): boolean =>
    refersTo.includes('#REF!') || neverMade().some((sheet) => mentionsSheet(refersTo, sheet));

  /** The sheet of an edit; null where it is passed over. */
  const writable = (edit: Edit & { readonly sheet: string }): TabNow | null => {
    const tab = tabs.get(keyOf(edit.sheet));
    if (!tab && !gone.has(keyOf(edit.sheet))) throw refuse(edit.edit, 'sheet-missing', edit.sheet);
    if (!tab) pass(edit.sheet, 'sheet-gone');
    else if (!tab.hasCells) throw refuse(edit.edit, 'not-supported', edit.sheet);
    else if (tab.locked !== null && !ground.allowed.has(edit)) pass(edit.sheet, tab.locked);
    else return tab;
    return null;
  };

  const add = (edit: AddSheet): readonly Edit[] => {
    const there = tabs.get(keyOf(edit.sheet));
    // Whether it is ours may be what is not known.
    if (there?.locked === 'not-known') return pass(edit.sheet, there.locked);
    if (there && !isOwn(there)) throw refuse(edit.edit, 'sheet-not-ours', edit.sheet);
    if (!there && ground.structureProtected) return pass(edit.sheet, 'structure-protected');
    if (there && there.locked !== null) return pass(edit.sheet, there.locked);
    if (!there) make(edit.sheet);
    names = withName(names, { name: OWN_SHEET_NAME, sheet: there?.name ?? edit.sheet, refersTo: '' });
    return [edit];
  };

  const copy = (edit: CopySheet): readonly Edit[] => {
    const source = tabs.get(keyOf(edit.from));
    const isPassed = passed.get(keyOf(edit.from));
    if (!source && isPassed) return pass(edit.sheet, isPassed.reason);
    if (!source && gone.has(keyOf(edit.from))) return pass(edit.sheet, 'sheet-gone');
    if (!source) throw refuse(edit.edit, 'sheet-missing', edit.from);
    // What the edits themselves make is not there before them.
    if (!source.hasCells || !source.isFound) throw refuse(edit.edit, 'not-supported', edit.from);
    if (tabs.has(keyOf(edit.sheet))) throw refuse(edit.edit, 'sheet-not-ours', edit.sheet);
    if (ground.structureProtected) return pass(edit.sheet, 'structure-protected');
    make(edit.sheet);
    return [edit];
  };

  const make = (name: string): void =>
    void tabs.set(keyOf(name), { name, isVisible: true, hasCells: true, locked: null, marksLocked: null, isFound: false });

  const remove = (edit: RemoveOwn): readonly Edit[] => {
    const asked = new Set(edit.sheets.map(keyOf));
    const going = [...asked].flatMap((key) => {
      const name = edit.sheets.find((one) => keyOf(one) === key) ?? key;
      const tab = tabs.get(key);
      if (!tab && (gone.has(key) || passed.has(key))) return [];
      if (!tab) throw refuse(edit.edit, 'sheet-missing', name);
      if (!isOwn(tab) && !hasName(tab, UNIT_SHEET_NAME)) throw refuse(edit.edit, 'sheet-not-ours', name);
      if (ground.structureProtected) pass(name, 'structure-protected');
      return passed.has(key) ? [] : [tab];
    });
    // Excel opens no workbook without a sheet that shows.
    const isLast = ![...tabs].some(([key, tab]) => !asked.has(key) && tab.isVisible && !isOwn(tab));
    const [first] = going;
    if (first && isLast) throw refuse(edit.edit, 'not-supported', first.name);
    if (edit.marks) for (const tab of tabs.values()) if (tab.marksLocked !== null && !isOwn(tab)) pass(tab.name, tab.marksLocked);
    for (const tab of going) {
      tabs.delete(keyOf(tab.name));
      names = names.filter(({ sheet }) => sheet === null || keyOf(sheet) !== keyOf(tab.name));
    }
    const kept = [...asked].flatMap((key) => tabs.get(key)?.name ?? []);
    const staying = [...kept, ...[...tabs].flatMap(([key, tab]) => (!asked.has(key) && isOwn(tab) ? [tab.name] : []))];
    const sheets = kept.length === 0 ? edit.sheets : going.map(({ name }) => name);
    const rest: RemoveOwn = { ...edit, sheets: sheets.filter((name) => !passed.has(keyOf(name)) && !gone.has(keyOf(name))) };
    if (!edit.names || staying.length === 0) {
      if (edit.names) names = names.filter(({ name }) => !name.startsWith(OWN_NAME_PREFIX));
      return edit.marks || edit.names || rest.sheets.length > 0 ? [rest] : [];
    }
    // A sheet of ours that stays is known by its name, and its formulas follow others.
    const taken = names.filter((name) => name.name.startsWith(OWN_NAME_PREFIX) && !isNeededBy(staying, name));
    names = taken.reduce(withoutName, names);
    return [
      { ...rest, names: false },
      ...taken.map(({ name, sheet }): Edit => ({ edit: 'remove-name', name, ...(sheet === null ? {} : { sheet }) })),
    ];
  };

  const define = (edit: DefineName): readonly Edit[] => {
    const owner = edit.sheet === undefined ? null : writable({ ...edit, sheet: edit.sheet })?.name;
    if (owner === undefined) return [];
    if (leans(edit)) {
      const there = names.find((name) => isSameName(name, { name: edit.name, sheet: owner }));
      if (!there || leadsNowhere(there)) without.add(edit.name);
      return [];
    }
    names = withName(names, { name: edit.name, sheet: owner, refersTo: edit.refersTo });
    return [edit];
  };

  const carry = (edit: Edit): readonly Edit[] => {
    if (edit.edit === 'remove-own') return remove(edit);
    if (edit.sheet !== undefined && passed.has(keyOf(edit.sheet))) return [];
    switch (edit.edit) {
      case 'add-sheet':
        return add(edit);
      case 'copy-sheet':
        return copy(edit);
      case 'define-name':
        return define(edit);
      case 'remove-name':
        if (edit.sheet !== undefined && !writable({ ...edit, sheet: edit.sheet })) return [];
        names = withoutName(names, { name: edit.name, sheet: edit.sheet ?? null });
        return [edit];
      case 'add-conditional-format':
      case 'add-validation':
        return writable(edit) && !leans(edit) ? [edit] : [];
      default:
        if (!writable(edit)) return [];
        return leans(edit) ? pass(edit.sheet, 'structure-protected') : [edit];
    }
  };

  return edits.flatMap(carry);
}

function keyOf(name: string): string {
  return name.toLowerCase();
}
