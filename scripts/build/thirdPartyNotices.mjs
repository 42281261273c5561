import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import LicensePlugin from 'webpack-license-plugin';
import { licenceText } from './licenceText.mjs';

/** What may be built in: licences that let anybody pass the program on, and ask for no more than their text. */
const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'CC0-1.0', 'Unlicense', 'BlueOak-1.0.0'];

/** Packages whose page template is run while building, and of which nothing is built in. */
const NOT_BUILT_IN = ['kaohe', 'html-webpack-plugin'];

/** What office.helpers.min.js holds, built in by Microsoft and so no module of ours. */
export const WITHIN_HELPERS = ['core-js', 'lodash-es', 'rxjs'];

/** What docx brings in its own script, besides fflate, which is built in itself. */
export const WITHIN_DOCX = ['nanoid'];

const require = createRequire(import.meta.url);

/**
 * Writes what the packages in a build ask for into the text file `file`, beside its scripts: each with version, licence and the
 * licence's text; `within` are packages that another one brings in its own script. A licence that is not permissive, or not told,
 * fails the build.
 */
export function thirdPartyNotices(file, within = []) {
  const list = `${file}.json`;
  const plugin = new LicensePlugin({
    // The plugin would ask the network for the texts of packages that bring none.
    replenishDefaultLicenseTexts: false,
    includeNoticeText: true,
    excludedPackageTest: (name) => NOT_BUILT_IN.includes(name),
    unacceptableLicenseTest: (licence) => !isPermissive(licence),
    outputFilename: list,
    includePackages: () => within.map((name) => dirname(require.resolve(`${name}/package.json`))),
    additionalFiles: { [file]: noticesText },
  });
  return {
    apply(compiler) {
      plugin.apply(compiler);
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ANALYSE + 1;
      compiler.hooks.compilation.tap('thirdPartyNotices', (compilation) => {
        // The same once more for programs, with the addresses of archives that nobody here fetches.
        compilation.hooks.processAssets.tap({ name: 'thirdPartyNotices', stage }, () => compilation.deleteAsset(list));
      });
    },
  };
}

/** Of a choice (`A OR B`) one that is permissive is enough; of what holds together (`A AND B`) each must be. */
export function isPermissive(licence) {
  return licence
    .replaceAll(/[()]/g, '')
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((one) => PERMISSIVE.includes(one.trim())));
}

/** @param packages name, version, author, license, licenseText and noticeText of each; those with the same text share it */
export function noticesText(packages) {
  const byText = new Map();
  for (const one of packages) {
    const text = [(one.licenseText ?? licenceText(one)).trim(), one.noticeText ?? ''].join('\n').trim();
    // Packages of one house differ in the title alone.
    const untitled = text.startsWith(one.name) ? text.slice(one.name.length).trim() : text;
    byText.set(untitled, [...(byText.get(untitled) ?? []), one]);
  }
  const sections = [...byText].map(([text, some]) =>
    [...some.map(({ name, version, license }) => `${name} ${version} (${license})`), '', text].join('\n'),
  );
  return `Kaohe contains the following packages.\n\n${sections.map((section) => `${'-'.repeat(72)}\n${section}\n`).join('\n')}`;
}
