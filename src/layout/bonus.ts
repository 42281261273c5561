/** A row is a bonus row when its name, its header or a label of its path holds one of these; its criterion's text doesn't count. */
export function isBonusText(text: string): boolean {
  return /附加|加分|bonus/iu.test(text);
}
