// node scripts/recalculate.mjs IN OUT: LibreOffice reads a workbook, forgets every result that is stored in it, calculates all formulas
// anew and writes what comes out. IN and OUT may be two folders: then every .xlsx of the first, in one go.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const PLACES = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
];

/** 0: always. Else LibreOffice takes over the results of files that it did not write itself. */
const ALWAYS =
  '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>\n';

process.exitCode = recalculate(process.argv.slice(2));

function recalculate([from, to, ...more]) {
  if (!from || !to || more.length > 0) return say('node scripts/recalculate.mjs IN OUT: two workbooks, or two folders of them.', 2);
  if (!existsSync(from)) return say(`${from} is not there.`, 2);
  const office = PLACES.find((place) => spawnSync(place, ['--version'], { stdio: 'ignore' }).status === 0);
  if (!office) return say('LibreOffice is not there: install it (soffice has to be found), then nothing else is needed.', 3);
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-recalculate-'));
  try {
    return convert(office, folder, inputs(from), to, statSync(from).isDirectory());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inputs(from) {
  if (!statSync(from).isDirectory()) return [from];
  return readdirSync(from)
    .filter((name) => name.endsWith('.xlsx') && !name.startsWith('~$'))
    .map((name) => join(from, name));
}

function convert(office, folder, files, to, several) {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user/registrymodifications.xcu'), ALWAYS);
  const out = join(folder, 'out');
  const args = [
    `-env:UserInstallation=${pathToFileURL(profile)}`,
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    out,
  ];
  const { stderr } = spawnSync(office, [...args, ...files.map((file) => resolve(file))], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (several) mkdirSync(to, { recursive: true });
  // It ends with 0 also where it could not read or write a file.
  const missing = files.filter((file) => !existsSync(join(out, basename(file))));
  for (const file of files.filter((candidate) => !missing.includes(candidate))) {
    copyFileSync(join(out, basename(file)), several ? join(to, basename(file)) : to);
  }
  return missing.length > 0 ? say(`LibreOffice did not write ${missing.join(', ')}. ${stderr.trim()}`, 1) : 0;
}

function say(sentence, code) {
  process.stderr.write(`${sentence}\n`);
  return code;
}
