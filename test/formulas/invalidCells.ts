import { officeMacro } from './officeMacro.ts';

/**
 * The cells of a workbook that its data validations would not take, as LibreOffice circles them (Tools, Detective, Mark Invalid Data):
 * `甲!D3`, sheet by sheet. It circles blank cells never where blanks are taken.
 * https://api.libreoffice.org/docs/idl/ref/interfacecom_1_1sun_1_1star_1_1sheet_1_1XSheetAuditing.html
 */
export function invalidCells(workbook: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(officeMacro(workbook, (_, path) => circled(path)));
  if (!text.endsWith('\nall\n')) throw new Error('LibreOffice did not look through the workbook.');
  return text.split('\n').slice(1, -2);
}

/** A circle lies around its cell: the cell under its middle is the one that it says something of. */
function circled(target: string): string {
  return `Open "${target}" For Output As #1
Print #1, "found"
For s = 0 To doc.Sheets.Count - 1
  sheet = doc.Sheets.getByIndex(s)
  before = sheet.DrawPage.Count
  sheet.showInvalid()
  For i = before To sheet.DrawPage.Count - 1
    shape = sheet.DrawPage.getByIndex(i)
    x = shape.Position.X + shape.Size.Width / 2
    y = shape.Position.Y + shape.Size.Height / 2
    c = 0
    Do While sheet.getCellByPosition(c + 1, 0).Position.X <= x
      c = c + 1
    Loop
    r = 0
    Do While sheet.getCellByPosition(0, r + 1).Position.Y <= y
      r = r + 1
    Loop
    Print #1, sheet.Name & "!" & sheet.Columns.getByIndex(c).Name & (r + 1)
  Next i
Next s
Print #1, "all"
Close #1`;
}
