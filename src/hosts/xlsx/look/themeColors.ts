import { scanXml } from '../scanXml.ts';

/** The order in which cells count the colours of a theme: light and dark change places (18.8.3). */
const ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

/** Office's own theme, for a workbook without one. */
export const OFFICE_THEME: readonly string[] = [
  'ffffff',
  '000000',
  'e7e6e6',
  '44546a',
  '5b9bd5',
  'ed7d31',
  'a5a5a5',
  'ffc000',
  '4472c4',
  '70ad47',
  '0563c1',
  '954f72',
];

/** The colours of a theme part, six digits each, as cells count them. Throws xml-broken. */
export function themeColors(part: string, bytes: Uint8Array): readonly string[] {
  const colors = new Map<string, string>();
  let inScheme = false;
  let slot = '';
  scanXml(part, bytes, {
    open(name, { val, lastClr }) {
      if (name === 'clrScheme') inScheme = true;
      else if (!inScheme) return;
      else if (ORDER.includes(name)) slot = name;
      else if (name === 'srgbClr' && val) colors.set(slot, val);
      else if (name === 'sysClr') colors.set(slot, lastClr ?? (val === 'window' ? 'ffffff' : '000000'));
    },
    close(name) {
      if (name === 'clrScheme') inScheme = false;
    },
  });
  return ORDER.map((name, i) => (colors.get(name) ?? (OFFICE_THEME[i] as string)).toLowerCase());
}
