import { tokenize } from '@borgar/fx/xlsx';

/** How what a formula names is called instead. */
export interface Aliases {
  readonly sheet: (name: string) => string;
  readonly name: (name: string) => string;
}

/**
 * A formula without what it says: functions, references and operators stay, a text becomes as many 文, a number 1, sheets and names
 * their aliases. Null where it can't be read.
 *
 * `=IF('甲局'!F7>8.5,"优秀",分值)` → `=IF(表1!F7>1,"文文",名1)`
 */
export function formulaShape(formula: string, aliases: Aliases): string | null {
  try {
    const tokens = tokenize(formula);
    return tokens.every(({ type }) => type !== 'unknown') ? tokens.map((token) => shapeOf(token, aliases)).join('') : null;
  } catch {
    return null;
  }
}

function shapeOf({ type, value }: { readonly type: string; readonly value: string }, { sheet, name }: Aliases): string {
  switch (type) {
    case 'string':
      return `"${'文'.repeat(Math.max(0, value.length - 2))}"`;
    case 'number':
      return '1';
    case 'func':
      return /^[A-Z0-9._]+$/iu.test(value) ? value : name(value);
    case 'range_named':
    case 'structured': {
      const at = value.lastIndexOf('!');
      return at < 0 ? name(value) : `${sheet(unquoted(value.slice(0, at)))}!${name(value.slice(at + 1))}`;
    }
    case 'range':
    case 'range_beam':
    case 'range_ternary': {
      const at = value.lastIndexOf('!');
      return at < 0 ? value : `${sheet(unquoted(value.slice(0, at)))}!${value.slice(at + 1)}`;
    }
    case 'context':
    case 'context_quote':
      return sheet(unquoted(value));
    default:
      return value;
  }
}

/** `'县 (1)'` → `县 (1)` */
export function unquoted(name: string): string {
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
