/**
 * Excel writes characters that XML can't hold as `_x000D_`, and an underscore that would start such an escape as
 * `_x005F_` (ECMA-376 part 1, 22.9.2.19 ST_Xstring): `a_x000A_b` → a⏎b, `_x005F_x000A_` → _x000A_.
 */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
