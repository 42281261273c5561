/** From where Office.js comes, by the word said on the command line; docs/hosting.md says which one is for whom. */
const ADDRESSES = {
  microsoft: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  local: 'officejs/office.js',
};

/** What Excel asks for: the loader, the script of each kind of Excel, the words, and what the loader looks for in a plain browser. */
const LOCAL_FILES = '{office,excel-*-16.0?,{zh-cn,en-us}/office_strings,telemetry/oteljs_agave,o15apptofilemappingtable}.js';

const LOCAL_WARNING =
  'officejs=local: Microsoft does not support an Office.js hosted by anybody else, and its licence is for an add-in of your own ' +
  'organisation, used inside it; do not publish the files.';

/** The src of the script tag, the same to read (`words`, as HTML), the origin that the page must trust for it, files to copy, and a word to whoever builds. */
export function officeScript(choice = 'microsoft') {
  if (!Object.hasOwn(ADDRESSES, choice)) {
    return { problem: `officejs must be one of ${Object.keys(ADDRESSES).join(', ')}, and “${choice}” is none.` };
  }
  const src = ADDRESSES[choice];
  if (choice === 'local') return { src, words: breakable(src), origin: null, files: LOCAL_FILES, warning: LOCAL_WARNING };
  return { src, words: breakable(src), origin: new URL(src).origin };
}

/** As many letters of a host's name as the narrowest pane, 320 px, has room for in a line. */
const LONGEST_HOST = 36;

/** An address that a line breaks behind a slash and nowhere else; a host's name that no line holds, before a dot. */
function breakable(address) {
  return address
    .split(/(?<=[^/]\/)(?!\/)/)
    .map((part) => (part.length > LONGEST_HOST ? part.replaceAll('.', '<wbr>.') : part))
    .join('<wbr>');
}
