import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeManifest } from './makeManifest.mjs';
import { officeZip } from './officeZip.mjs';
import { singlePage } from './singlePage.mjs';
import { wordScript } from './wordScript.mjs';
import { HOSTED_POLICY } from './workbenchPolicy.mjs';

const WORD = 'kaohe-word.js';

/**
 * Makes the pages of the script, which is that of their worker too: dist/workbench/workbench.html for a host, dist/kaohe.html and
 * dist/kaohe.zip for an office. The script that makes Word files lies beside either.
 */
export class WorkbenchPages {
  constructor({ root, url, version }) {
    Object.assign(this, { root, url, version });
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    // When the names of the scripts stand fast: they are in the scripts, too.
    const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.compilation.tap('WorkbenchPages', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'WorkbenchPages', stage }, () => {
        const read = (...path) => readFileSync(join(this.root, ...path));
        const scriptOf = (entry) => [...compilation.entrypoints.get(entry).getFiles()].find((name) => name.endsWith('.js'));
        const sourceOf = (asset) => String(compilation.getAsset(asset).source.source());
        const script = scriptOf('workbench');
        const licences = sourceOf('licences.txt');
        const word = wordScript(sourceOf(scriptOf('kaohe-word')), licences);
        compilation.deleteAsset(scriptOf('kaohe-word'));
        const template = String(read('src/workbench/workbench.html')).replace('<%= wordBuild %>', word.build);
        const icon = read('assets/icons/icon-32.png');
        const emit = (name, content) => compilation.emitAsset(name, new RawSource(Buffer.from(content)), { minimized: true });

        const hosted = template
          .replace('<%= policy %>', () => HOSTED_POLICY)
          .replace('<%= worker %>', () => script)
          .replace('<%= word %>', `kaohe-word.${word.build}.js`)
          .replace('<%= icon %>', () => 'icon.png')
          .replace('</body>', () => `  <script src="${script}"></script>\n</body>`);
        emit('workbench.html', hosted);
        emit(`kaohe-word.${word.build}.js`, word.content);
        emit('icon.png', icon);
        for (const name of readdirSync(join(this.root, 'assets/examples')))
          if (name.endsWith('.xlsx')) emit(name, read('assets/examples', name));
        const single = singlePage({ template, script: sourceOf(script), word: WORD, icon, licences });
        emit('../kaohe.html', single);
        emit(`../${WORD}`, word.content);
        emit(
          '../kaohe.zip',
          officeZip({
            'kaohe.html': single,
            [WORD]: word.content,
            'manifest.xml': makeManifest(String(read('manifest.xml')), this.url, this.version),
            '安装说明.html': read('docs/office-install.html'),
            'licences.txt': licences,
          }),
        );
      });
    });
  }
}
