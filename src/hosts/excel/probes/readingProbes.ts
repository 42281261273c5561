import { fact } from './fact.ts';
import { unzipSync } from 'fflate';
import type { Job } from '../../../workbook/host.ts';
import { ANSWER_SECONDS, type Exchange } from '../exchange.ts';
import { QUIET_JOB } from '../quietJob.ts';
import { readWorkbook } from '../readWorkbook.ts';
import type { Probe, Scene } from './probe.ts';
import type { Said } from '../../../words/said.ts';
import { takeFile } from './takeFile.ts';
import { said } from '../words/said.ts';

const SYNCS = 5;
const WORKBOOK_PART = 'xl/workbook.xml';

/** Whether the file may be asked for: one that was given up (`lost`) is read by requests. */
const read: (talk: Exchange, job: Job, file: { readonly seconds: number; lost: boolean }) => ReturnType<typeof readWorkbook> = readWorkbook;

function readAll({ talk }: Scene, byRequests: boolean): Promise<string> {
  return talk(async (exchange) => {
    let requests = 0;
    const counting = { ...exchange, ask: () => ((requests += 1), exchange.ask()) };
    const { snapshot } = await read(counting, QUIET_JOB, { seconds: ANSWER_SECONDS, lost: byRequests });
    const cells = snapshot.sheets.reduce((sum, { rows }) => sum + rows.reduce((count, row) => count + row.cells.length, 0), 0);
    return `${requests} requests, ${snapshot.sheets.length} sheets, ${cells} cells`;
  });
}

function wordSizes(found: string): Said {
  const [requests = '', sheets = '', cells = ''] = found.match(/\d+/gu) ?? [];
  return said(({ came }) => came.sizes(requests, sheets, cells));
}

/** How long reading takes, each way. Nothing of what was read is told but sizes. */
export const READING_PROBES: readonly Probe[] = [
  {
    key: 'round-trip',
    fact: fact('round-trip'),
    expected: null,
    words: (found) => said(({ came }) => came.took(found.replace(' ms', ''))),
    run: ({ talk }) =>
      talk(async ({ context, ask }) => {
        const times: number[] = [];
        for (let i = 0; i < SYNCS; i++) {
          const start = performance.now();
          context.workbook.load('name');
          await ask();
          times.push(performance.now() - start);
        }
        return `${Math.round(times.sort((a, b) => a - b)[Math.floor(SYNCS / 2)] ?? 0)} ms`;
      }),
  },
  {
    key: 'read-through-requests',
    fact: fact('read-through-requests'),
    expected: null,
    words: wordSizes,
    run: (scene) => readAll(scene, true),
  },
  {
    key: 'read-as-the-pane-does',
    fact: fact('read-as-the-pane-does'),
    expected: null,
    words: wordSizes,
    run: (scene) => readAll(scene, false),
  },
  {
    // https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-getfileasync-member(1)
    key: 'read-through-file',
    fact: fact('read-through-file'),
    expected: null,
    words: (found) => {
      const [bytes = 0, slices = 0] = (found.match(/\d+(?= (?:bytes|slices))/gu) ?? []).map(Number);
      return said(({ came }) => came.slices(bytes, slices));
    },
    async run() {
      const supported = Office.context.requirements.isSetSupported('CompressedFile');
      const { bytes, slices } = await takeFile();
      return `CompressedFile ${String(supported)}, ${bytes.length} bytes, ${slices} slices`;
    },
  },
  {
    key: 'file-has-unsaved',
    fact: fact('file-has-unsaved'),
    expected: 'true',
    async run({ sheet }) {
      const { bytes } = await takeFile();
      const part = unzipSync(bytes, { filter: ({ name }) => name === WORKBOOK_PART })[WORKBOOK_PART];
      return part ? String(new TextDecoder().decode(part).includes(sheet)) : `no ${WORKBOOK_PART}`;
    },
  },
];
