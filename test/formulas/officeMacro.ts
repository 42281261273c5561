import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Opens a workbook in LibreOffice as `doc`, runs lines of its Basic, which write a file, and gives that file.
 *
 * @param lines given the address of the file to write, and its path
 */
export function officeMacro(workbook: Uint8Array, lines: (address: string, path: string) => string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-macro-'));
  try {
    const [file, made] = [join(folder, 'in.xlsx'), join(folder, 'made')];
    writeFileSync(file, workbook);
    const profile = join(folder, 'profile');
    const start = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
    // A profile is filled when it is first used, which would take a macro in it away again.
    spawnSync('soffice', [...start, '--terminate_after_init']);
    const library = join(profile, 'user/basic/Standard');
    mkdirSync(library, { recursive: true });
    writeFileSync(join(library, 'script.xlb'), LIBRARY);
    writeFileSync(join(library, 'Module1.xba'), module(macro(pathToFileURL(file).href, lines(pathToFileURL(made).href, made))));
    const { stderr } = spawnSync('soffice', [...start, 'macro:///Standard.Module1.Main'], { encoding: 'utf8' });
    try {
      return readFileSync(made);
    } catch {
      throw new Error(`LibreOffice wrote nothing. ${stderr}`);
    }
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

function macro(source: string, lines: string): string {
  return `Sub Main
Dim args(0) As New com.sun.star.beans.PropertyValue
args(0).Name = "Hidden"
args(0).Value = True
doc = StarDesktop.loadComponentFromURL("${source}", "_blank", 0, args())
${lines}
doc.close(True)
End Sub
`;
}
