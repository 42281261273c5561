import { FONTS } from './fonts.ts';

/** Windows' code for fonts of simplified Chinese (GB2312_CHARSET, 0x86). */
const GB2312 = '86';

/**
 * word/fontTable.xml: for each typeface the names that may stand in for it, a list with commas (ECMA-376 part 1, 17.8.3.1, altName). The
 * library only knows fonts that are embedded.
 */
export function fontTable(): string {
  const fonts = Object.values(FONTS).map(
    ([name, ...others]) => `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="${GB2312}"/></w:font>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`
  );
}
