import { OWN_NAME_PREFIX } from '../../../workbook/marks.ts';
import type { Cell, WorkbookSnapshot } from '../../../workbook/snapshot.ts';
import { formulaShape, unquoted, type Aliases } from './formulaShape.ts';
import { ADDRESSES, ADDRESS_METHODS, CONTENT, FORMULAS, KEPT_NUMBERS, PLACE_METHODS } from './keptWords.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

/** Texts that Excel makes something else of when they are written: numbers, per cents, dates, truth values. */
const SPELLED: readonly (readonly [string, RegExp])[] = [
  ['n', /^[+-]?[\d,]*\.?\d+$/u],
  ['p', /^[+-]?\d*\.?\d+%$/u],
  ['d', /^\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?$/u],
  ['b', /^(?:true|false)$/iu],
];

/**
 * Takes the content out of what goes back and forth: a number becomes `~n`, a text `~t` and its length (`~sn`, `~sp`, `~sd`, `~sb`
 * where it spells a number, a per cent, a date, a truth value), an apostrophe `~q` before what follows it, a truth value `~b`, an error
 * `~e`
 * and its code, a formula `~f` and its shape. Sheets are called 表1, 表2 … in the order in which they
 * are met, names 名1 …, ids #1 …; names of our own, which begin with 考核_, stay.
 */
export interface Redactor {
  /** Sheets in the order of their tabs get the first aliases. */
  snapshot(workbook: WorkbookSnapshot): Json;
  request(body: Json): Json;
  answer(body: Json): Json;
  /** Ids that are called alike from here on. */
  readonly ids: Map<string, string>;
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/u;
const HEX = /^#?[0-9A-F]{6}$/iu;
const IDENTIFIER = /^\w+$/u;
const GUID = /^\{[0-9A-F-]+\}$/iu;
/** What is left of addresses when the sheets have their aliases. */
const PLAIN_ADDRESS = /^[A-Z0-9$:,;! 表]*$/u;

/** @param words those of Excel's enumerations, which stay */
export function redactor(words: ReadonlySet<string>): Redactor {
  const sheets = new Map<string, string>();
  const names = new Map<string, string>();
  const ids = new Map<string, string>();
  const alias = (map: Map<string, string>, word: string, sign: string): string => {
    const key = word.toLowerCase();
    const known = map.get(key) ?? `${sign}${map.size + 1}`;
    map.set(key, known);
    return known;
  };
  const sheet = (name: string): string => alias(sheets, name, '表');
  const name = (word: string): string => (word.startsWith(OWN_NAME_PREFIX) ? word : alias(names, word, '名'));
  const id = (word: string): string => alias(ids, word, '#');
  /** A formula may speak of a sheet that is in another workbook. */
  const aliases: Aliases = { sheet: (word) => sheets.get(word.toLowerCase()) ?? '表0', name };

  const formula = (text: string): string => {
    const shape = formulaShape(text, aliases);
    return shape === null ? `~t${text.length}` : `~f${shape}`;
  };
  const content = (value: Json): Json => {
    if (value === null || value === '') return value;
    if (typeof value === 'number') return '~n';
    if (typeof value === 'boolean') return '~b';
    if (typeof value !== 'string') return deeper(value, content);
    if (value.startsWith('=') && value.length > 1) return formula(value);
    if (ERROR.test(value)) return `~e${value}`;
    // An apostrophe makes text of what would be something else: what that is stays to be seen.
    if (value.startsWith("'")) return `~q${textOf(content(value.slice(1)))}`;
    const spelled = SPELLED.find(([, pattern]) => pattern.test(value))?.[0] ?? '';
    return spelled === '' ? `~t${value.length}` : `~s${spelled}${value.length}`;
  };
  const address = (text: string): string => {
    const told = text.replace(/(?:'((?:[^']|'')*)'|([^',!]+))!/gu, (_, quoted: string | undefined, plain: string | undefined) => {
      return `${aliases.sheet(quoted === undefined ? (plain ?? '').trim() : unquoted(`'${quoted}'`))}!`;
    });
    return PLAIN_ADDRESS.test(told) ? told : `~t${text.length}`;
  };

  /** A text that is neither an address nor a formula. */
  const word = (text: string): string => {
    if (text === '' || words.has(text)) return text;
    const key = text.toLowerCase();
    return sheets.get(key) ?? ids.get(key) ?? (GUID.test(text) ? id(text) : `~t${text.length}`);
  };
  const property = (key: string, value: Json, beside: JsonObject): Json => {
    const lower = key.toLowerCase();
    if (CONTENT.has(lower)) return content(value);
    if (value === null || typeof value === 'boolean') return value;
    if (lower === 'id' || lower === '_id' || lower === '_referenceid') return typeof value === 'object' ? '~t0' : id(String(value));
    if (Array.isArray(value)) return value.map((one: Json) => property(key, one, beside));
    if (typeof value === 'object') return object(value as JsonObject);
    if (typeof value === 'number') return KEPT_NUMBERS.has(lower) ? value : '~n';
    if (FORMULAS.has(lower)) return value.startsWith('=') ? formula(value) : content(value);
    if (ADDRESSES.has(lower)) return address(value);
    if (lower.endsWith('color') && HEX.test(value)) return value;
    if (lower === 'numberformat')
      return value.replace(/"[^"]*"/gu, (quoted) => `"${'文'.repeat(quoted.length - 2)}"`).replace(/[^\x20-\x7E"]/gu, '文');
    if (lower === 'name' && 'Visibility' in beside) return sheet(value);
    if (lower === 'name' && 'Formula' in beside) return name(value);
    return word(value);
  };
  const object = (value: JsonObject): Json =>
    Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === '_ObjectPathId' ? one : property(key, one, value)]));

  /** What is handed to a method of `parent`, which is a collection's name such as Worksheets. */
  const argument = (method: string, parent: string, value: Json, place: number): Json => {
    if (value === null || typeof value === 'boolean') return value;
    if (Array.isArray(value)) return value.map((one: Json) => argument(method, parent, one, place));
    if (typeof value === 'object') return object(value as JsonObject);
    if (typeof value === 'number') return PLACE_METHODS.has(method) ? value : '~n';
    if (place === 0 && parent === 'Worksheets' && /^(?:add|getitem)/u.test(method) && !GUID.test(value)) return sheet(value);
    if (place === 0 && parent === 'Names') return name(value);
    if (method === '_removereference') return id(value);
    if (method.includes('color') && HEX.test(value)) return value;
    if (ADDRESS_METHODS.has(method) || (place === 0 && parent === 'Tables')) return address(value);
    return value.startsWith('=') ? formula(value) : word(value);
  };

  const request = (body: Json): Json => {
    const {
      ObjectPaths: paths,
      Actions: actions,
      ...rest
    } = body as { readonly ObjectPaths: Readonly<Record<string, JsonObject>>; readonly Actions: readonly JsonObject[] } & JsonObject;
    const parentOf = (pathId: Json | undefined): string => textOf(paths[textOf(pathId)]?.['Name']);
    const argumentsOf = (info: Json | undefined, each: (value: Json, place: number) => Json): Json => {
      const { Arguments: list, ...others } = (info ?? {}) as { readonly Arguments?: readonly Json[] } & JsonObject;
      return list === undefined ? { ...others } : { ...others, Arguments: list.map(each) };
    };
    const told = (member: Json | undefined): Json =>
      typeof member === 'string' && (member === '' || IDENTIFIER.test(member)) ? member : `~t${textOf(member).length}`;
    return {
      ...(object(rest) as JsonObject),
      ObjectPaths: Object.fromEntries(
        Object.entries(paths).map(([pathId, path]) => [
          pathId,
          {
            ...path,
            // 6: by a reference, whose id is the name.
            Name: path['ObjectPathType'] === 6 ? id(textOf(path['Name'])) : told(path['Name'] ?? ''),
            ...('ArgumentInfo' in path
              ? {
                  ArgumentInfo: argumentsOf(path['ArgumentInfo'], (value, place) =>
                    argument(methodOf(path), parentOf(path['ParentObjectPathId']), value, place),
                  ),
                }
              : {}),
          },
        ]),
      ),
      Actions: actions.map((action) => ({
        ...action,
        Name: told(action['Name'] ?? ''),
        ...('ArgumentInfo' in action
          ? {
              // 4: a property is set.
              ArgumentInfo: argumentsOf(action['ArgumentInfo'], (value, place) =>
                action['ActionType'] === 4
                  ? property(textOf(action['Name']), value, {})
                  : argument(methodOf(action), parentOf(action['ObjectPathId']), value, place),
              ),
            }
          : {}),
      })),
    };
  };

  const answer = (body: Json): Json => {
    const { Results: results, Error: error } = (body ?? {}) as {
      readonly Results?: readonly { readonly ActionId: number; readonly Value: Json }[];
      readonly Error?: JsonObject;
    };
    return {
      ...(results === undefined ? {} : { Results: results.map(({ ActionId, Value }) => ({ ActionId, Value: result(Value) })) }),
      ...(error === undefined
        ? {}
        : { Error: { Code: error['Code'] ?? null, Location: error['Location'] ?? null, ActionIndex: error['ActionIndex'] ?? null } }),
    };
  };
  /** A scalar is what a function or a method gives: content. */
  const result = (value: Json): Json =>
    Array.isArray(value)
      ? value.map((one: Json) => result(one))
      : typeof value === 'object' && value !== null
        ? object(value as JsonObject)
        : content(value);

  const cell = ({ columnIndex, kind, value, formula: text }: Cell): Json => ({
    columnIndex,
    kind,
    value: content(value),
    ...(text === undefined ? {} : { formula: formula(`=${text}`) }),
  });
  const snapshot = (workbook: WorkbookSnapshot): Json => {
    workbook.sheets.forEach((one) => sheet(one.name));
    return {
      date1904: workbook.date1904,
      names: workbook.names.map((one) => ({
        name: name(one.name),
        refersTo: formula(`=${one.refersTo}`),
        sheet: one.sheet === null ? null : sheet(one.sheet),
      })),
      sheets: workbook.sheets.map((one) => ({
        name: sheet(one.name),
        visibility: one.visibility,
        protected: one.protected,
        rows: one.rows.map(({ rowIndex, cells }) => ({ rowIndex, cells: cells.map(cell) })),
        merges: one.merges.map((area) => ({ ...area })),
        hiddenRows: one.hiddenRows.map((span) => ({ ...span })),
        hiddenColumns: one.hiddenColumns.map((span) => ({ ...span })),
        validations: one.validations.map(({ area, own }) => ({ area: { ...area }, own })),
        ownFormats: one.ownFormats.map((area) => ({ ...area })),
        notKnown: 'notKnown' in one ? one.notKnown : [],
      })),
    };
  };
  return { snapshot, request, answer, ids };
}

/** A path of type 5 is an indexer, which has no name. */
function methodOf(member: JsonObject): string {
  return member['ObjectPathType'] === 5 ? 'getitem' : textOf(member['Name']).toLowerCase();
}

function deeper(value: readonly Json[] | JsonObject, each: (value: Json) => Json): Json {
  return Array.isArray(value)
    ? value.map((one: Json) => each(one))
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, each(one)]));
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
