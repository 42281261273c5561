import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The cells of a workbook that its data validations would not take, as LibreOffice circles them (Tools, Detective, Mark Invalid Data):
 * `甲!D3`, sheet by sheet. It circles blank cells never where blanks are taken.
 * https://api.libreoffice.org/docs/idl/ref/interfacecom_1_1sun_1_1star_1_1sheet_1_1XSheetAuditing.html
 */
export function invalidCells(workbook: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-invalid-'));
  try {
    const [file, found] = [join(folder, 'in.xlsx'), join(folder, 'out.txt')];
    writeFileSync(file, workbook);
    const profile = join(folder, 'profile');
    const start = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
    // A profile is filled when it is first used, which would take a macro in it away again.
    spawnSync('soffice', [...start, '--terminate_after_init']);
    const library = join(profile, 'user/basic/Standard');
    mkdirSync(library, { recursive: true });
    writeFileSync(join(library, 'script.xlb'), LIBRARY);
    writeFileSync(join(library, 'Module1.xba'), module(macro(pathToFileURL(file).href, found)));
    const { stderr } = spawnSync('soffice', [...start, 'macro:///Standard.Module1.Main'], { encoding: 'utf8' });
    const text = readText(found);
    if (text === null || !text.endsWith('\nall\n')) throw new Error(`LibreOffice did not look through the workbook. ${stderr}`);
    return text.split('\n').slice(1, -2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>`;

function module(basic: string): string {
  const text = basic.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${text}</script:module>`;
}

/** A circle lies around its cell: the cell under its middle is the one that it says something of. */
function macro(source: string, target: string): string {
  return `Sub Main
Dim args(0) As New com.sun.star.beans.PropertyValue
args(0).Name = "Hidden"
args(0).Value = True
doc = StarDesktop.loadComponentFromURL("${source}", "_blank", 0, args())
Open "${target}" For Output As #1
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
Close #1
doc.close(True)
End Sub
`;
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
