// Writes the example workbooks beside this file:  node assets/examples/make.mjs
import { writeFileSync } from 'node:fs';
import { counties } from './counties.mjs';
import { departments } from './departments.mjs';
import { labels } from './labels.mjs';
import { roster } from './roster.mjs';
import { workbookBytes } from './workbook.mjs';

for (const [name, book] of Object.entries({ departments, counties, roster, labels })) {
  writeFileSync(new URL(`${name}.xlsx`, import.meta.url), workbookBytes(book));
}
