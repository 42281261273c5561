import { textIn } from './argumentsIn.ts';
import { make, type ObjectTable, part, writable } from './objectTable.ts';
import type { SheetTarget } from './targets.ts';

/** Excel.HeaderFooterGroup */
export const headerFooterGroup: ObjectTable<SheetTarget> = {
  members: { defaultForAllPages: part('1.9', make('HeaderFooter')) },
};

const side = (name: string) =>
  writable<SheetTarget>(
    '1.9',
    ({ sheet }) => sheet.pageLayout.headers[name] ?? '',
    ({ sheet }, value) => (sheet.pageLayout.headers = { ...sheet.pageLayout.headers, [name]: textIn(value) }),
  );

/** Excel.HeaderFooter */
export const headerFooter: ObjectTable<SheetTarget> = {
  members: Object.fromEntries(
    ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'].map((name) => [name, side(name)]),
  ),
};
