import { MARK_NAME } from '../../workbook/marks.ts';

/** Every format of Kaohe's own follows a formula that holds its name. One without any formula is what a broken-off writing left. */
export function isOwnFormat({ type, customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return type === 'Custom' && !custom.isNullObject && (custom.rule.formula === '' || custom.rule.formula.includes(MARK_NAME));
}
