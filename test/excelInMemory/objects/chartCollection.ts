import type { InMemoryExcel } from '../inMemoryExcel.ts';
import { type Chart, newChart } from '../workbook/chart.ts';
import { ExcelError } from '../workbook/excelError.ts';
import { checkAllowed } from '../workbook/protection.ts';
import { itemAt, textIn } from './argumentsIn.ts';
import { setData } from './chart.ts';
import { asking, doing, type ExcelObject, make, type ObjectTable, readable } from './objectTable.ts';
import type { SheetTarget } from './targets.ts';

/** Excel.ChartCollection */
export const chartCollection: ObjectTable<SheetTarget> = {
  items: ({ sheet }) => sheet.charts.map((one) => make('Chart')({ sheet, chart: one })),
  item: found,
  members: {
    count: readable('1.1', ({ sheet }) => sheet.charts.length),
    add: doing('1.1', add),
    getCount: asking('1.4', ({ sheet }) => ({ value: sheet.charts.length })),
    getItem: asking('1.1', (it, [name]) => found(it, name)),
    getItemAt: asking('1.1', ({ sheet }, [index]) =>
      itemAt(
        sheet.charts.map((one) => make('Chart')({ sheet, chart: one })),
        index,
      ),
    ),
    getItemOrNullObject: asking('1.4', (it, [name]) => find(it, name)),
  },
};

function add({ sheet }: SheetTarget, [type, source, seriesBy]: readonly unknown[], { workbook }: InMemoryExcel): ExcelObject {
  checkAllowed(sheet, 'allowEditObjects');
  const made: Chart = newChart(workbook.newId(), freeName(sheet.charts), textIn(type));
  setData(made, source, seriesBy);
  sheet.charts.push(made);
  return make('Chart')({ sheet, chart: made });
}

function freeName(charts: readonly Chart[]): string {
  for (let i = charts.length + 1; ; i++) if (charts.every(({ name }) => name !== `图表 ${i}`)) return `图表 ${i}`;
}

function found(it: SheetTarget, key: unknown): ExcelObject {
  const one = find(it, key);
  if (!one) throw new ExcelError('ItemNotFound');
  return one;
}

/** By its name or its id; of several with one name the first. */
function find({ sheet }: SheetTarget, key: unknown): ExcelObject | null {
  const one = sheet.charts.find(({ name, id }) => id === key || name.toLowerCase() === textIn(key).toLowerCase());
  return one ? make('Chart')({ sheet, chart: one }) : null;
}
