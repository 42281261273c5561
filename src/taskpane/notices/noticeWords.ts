import { wordDifference } from '../../failures/wordDifference.ts';
import { wordOpenFailure } from '../../failures/wordFailure.ts';
import { placeOf } from '../../findings/wordFinding.ts';
import type { KeptPreparation } from '../../preparation/takeOffPrepared.ts';
import { wordLeftTable } from '../../preparation/wordPreparation.ts';
import { addressOf } from '../../workbook/address.ts';
import { groupBy } from '../../workbook/groupBy.ts';
import type { Correction } from '../../corrections/correctionOf.ts';
import type { Notice, Written } from '../../session/sessionState.ts';
import type { Words } from '../words/words.ts';

/** What a notice says to a person. */
export interface NoticeWords {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** Sheets and cells that it names, each with what stands behind it, under a sentence that says what they are. */
  readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[];
}

export function noticeWords(notice: Notice, words: Words): NoticeWords {
  const say = words.notices;
  const cells = (corrections: readonly Correction[]): number => corrections.reduce((sum, { changes }) => sum + changes.length, 0);
  const done = (text: string, ...lists: NoticeWords['lists']): NoticeWords => {
    const said = lists.filter(({ items }) => items.length > 0);
    return { intent: said.length > 0 ? 'warning' : 'success', text, lists: said };
  };
  const written = ({ passedOver, differs = [] }: Written): NoticeWords['lists'] => [
    {
      title: say.notAllWritten,
      items: [...groupBy(passedOver, ({ reason }) => reason)].map(([reason, sheets]) =>
        say.kept(sheets.map(({ sheet }) => sheet).join(say.and), say.reasons[reason]),
      ),
    },
    { title: say.differs, items: shortened(differs.map((one) => wordDifference(one, words.catalogues.failures))) },
  ];
  const places = (title: string, corrections: readonly Correction[]) => ({
    title,
    items: corrections.map(({ finding }) => placeOf(finding)),
  });
  const stays = (preparations: readonly KeptPreparation[]) => ({
    title: say.preparationKept,
    items: preparations.map((one) => words.catalogues.preparations.kept(one)),
  });
  switch (notice.kind) {
    case 'recalculated':
      return done(say.recalculated(notice.units, notice.findings), ...written(notice));
    case 'cleared':
      return done(say.cleared, stays(notice.kept), ...written(notice));
    case 'prepared':
      return done(
        words.catalogues.preparations.counts(notice.prepared.length, notice.left.length),
        {
          title: say.notPrepared,
          items: notice.left
            .filter(({ reason }) => reason !== 'prepared' && reason !== 'has-scores')
            .map((table) => wordLeftTable(table, words.catalogues.preparations)),
        },
        ...written(notice),
      );
    case 'preparation-undone':
      return done(say.preparationUndone, stays(notice.kept), ...written(notice));
    case 'corrected':
      return done(
        notice.made.length > 0 ? say.corrected(cells(notice.made)) : say.correctedNothing,
        places(
          say.resisted,
          notice.resisted.filter((correction) => !isNamed(correction, notice)),
        ),
        places(say.changedSince, notice.changed),
        ...written(notice),
      );
    case 'uncorrected':
      return done(
        notice.back.length > 0 ? say.uncorrected(cells(notice.back)) : say.uncorrectedNothing,
        places(say.changedSince, notice.changed),
        ...written(notice),
      );
    case 'recalculation-undone':
      return done(say.recalculationUndone, ...written(notice));
    case 'recalculation-kept':
      return { intent: 'warning', text: say.recalculationKept(notice.sheets.map((name) => `“${name}”`).join(say.and)), lists: [] };
    case 'settings-written':
      return done(say.settingsWritten, ...written(notice));
    case 'settings-changed':
      return { intent: 'warning', text: say.settingsChanged, lists: [] };
    case 'feedback-written':
      return done(say.feedbackWritten(notice.sheets), ...written(notice));
    case 'feedback-removed':
      return done(say.feedbackRemoved(notice.sheets), ...written(notice));
    case 'feedback-undone':
      return done(say.feedbackUndone, { title: say.feedbackKept, items: notice.kept }, ...written(notice));
    case 'sealed':
      return done(say.sealed(notice.code), ...written(notice));
    case 'not-sealed':
      return { ...done(say.notSealed, ...written(notice)), intent: 'warning' };
    case 'seal-undone':
      return done(say.sealUndone, ...written(notice));
    case 'told':
      return { intent: 'warning', text: notice.text, lists: [] };
    case 'cancelled':
      return { intent: 'info', text: say.cancelled(notice.of), lists: [] };
    case 'failed':
      return {
        intent: 'error',
        text: `${say.during[notice.during]}${wordOpenFailure(notice.failure, words.catalogues.failures)}`,
        lists: [],
      };
    case 'defect':
      return { intent: 'error', text: `${say.during[notice.during]}${say.defectNext}`, lists: [] };
  }
}

/** Whether what was read back says already that a cell of the correction is other than it was to be. */
function isNamed({ sheet, changes }: Correction, { differs = [] }: Written): boolean {
  return differs.some((one) => one.what === 'cell' && one.sheet === sheet && changes.some(({ cell }) => addressOf(cell) === one.cell));
}

/** More than this nobody reads in a bar. */
const MOST_DIFFERENCES = 20;

function shortened(items: readonly string[]): readonly string[] {
  return items.length > MOST_DIFFERENCES ? [...items.slice(0, MOST_DIFFERENCES), '…'] : items;
}
