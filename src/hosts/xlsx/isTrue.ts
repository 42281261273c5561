/** An OOXML boolean attribute: 1, true or, in transitional files, on (ECMA-376 part 4, ST_OnOff). */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
