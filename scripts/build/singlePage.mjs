import { createHash } from 'node:crypto';
import { singlePolicy } from './workbenchPolicy.mjs';

/**
 * The page as one file: its script, of which its worker is made too, and its icon in it, and a policy that lets nothing in or out.
 * `word` is the name of the script beside it that makes Word files. `template` is workbench.html. `licences` of what was built in go with
 * it. The script is a plain one: a page from a file share can't load modules.
 */
export function singlePage({ template, script, word, icon, licences }) {
  const source = inElement(script);
  const hash = `sha256-${createHash('sha256').update(source).digest('base64')}`;
  return template
    .replace('<%= policy %>', () => singlePolicy(hash))
    .replace('<%= word %>', () => word)
    .replace('<%= icon %>', () => `data:image/png;base64,${icon.toString('base64')}`)
    .replace(/ *<meta name="kaohe-worker".*\n/, '')
    .replace('</head>', () => `<!--\n${licences.replaceAll('--', '- -')}\n-->\n</head>`)
    .replace('</body>', () => `  <script id="kaohe-worker">${source}</script>\n</body>`);
}

/** What would end the element, or hide its end, is written another way that means the same in every text of a script. */
function inElement(script) {
  return script.replace(/<(?=\/script|!--|script)/gi, () => '\\x3c');
}
