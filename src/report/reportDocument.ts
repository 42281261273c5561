import type { Block, TableBlock, TextDocument } from '../document/textDocument.ts';
import type { Report, ReportGroup, ReportRow } from './report.ts';
import type { ReportWords } from './words/words.ts';

/** The report as a document, in some words. */
export function reportDocument(report: Report, words: ReportWords): TextDocument {
  const { period, year } = report;
  const sections: readonly (readonly [keyof ReportWords['headings'], readonly Block[]])[] = [
    ['results', results(report, words)],
    ...(report.change ? ([['change', change(report.change, words)]] as const) : []),
    ['done', done(report, words)],
    ['problems', problems(report, words)],
    ...(report.tasks ? ([['tasks', tasks(report.tasks, words)]] as const) : []),
    ['improve', improve(report, words)],
    ['next', [fill(words.nextFill)]],
    ['basis', basis(report, words)],
  ];
  return {
    title: words.title(period, year),
    blocks: [
      { block: 'salutation', text: words.salutation },
      paragraph(words.opening(report.units, report.basis, period, year)),
      ...sections.flatMap(([key, blocks], i) => [heading(1, i + 1, words.headings[key], words), ...blocks]),
      { block: 'signature', text: words.issuedBy },
      { block: 'signature', text: words.issuedOn },
    ],
  };
}

function results({ groups, units, complete, errors }: Report, words: ReportWords): readonly Block[] {
  const isGrouped = groups.length > 1 || groups.some(({ group }) => group !== null);
  return [
    paragraph([words.results.all(units, complete), ...(groups.length > 1 ? [words.results.withinGroups] : [])].join(words.between)),
    ...groups.flatMap((group, i) => [
      ...(isGrouped ? [heading(2, i + 1, group.group ?? words.headings.noGroup, words)] : []),
      ...groupBlocks(group, words),
    ]),
    ...(errors > 0 ? [paragraph(words.results.errors(errors))] : []),
  ];
}

function groupBlocks({ units, fullMarks, grades, rows, open, unranked }: ReportGroup, words: ReportWords): readonly Block[] {
  return [
    paragraph(words.results.group(units, fullMarks, grades)),
    rows.length > 0 ? table(rows, words) : paragraph(words.results.noneSettled),
    ...(open.length > 0 ? [paragraph(words.results.open(open, words.statuses))] : []),
    ...(unranked.length > 0 ? [paragraph(words.results.unranked(unranked))] : []),
  ];
}

function table(rows: readonly ReportRow[], { columns, notCompared }: ReportWords): TableBlock {
  const isCompared = rows.some(({ change: since }) => since !== null);
  return {
    block: 'table',
    columns: [
      { head: columns.rank, width: 12, align: 'centre' },
      { head: columns.unit, width: isCompared ? 40 : 60, align: 'left' },
      { head: columns.total, width: isCompared ? 19 : 26, align: 'right' },
      { head: columns.percent, width: isCompared ? 20 : 30, align: 'right' },
      { head: columns.grade, width: isCompared ? 20 : 28, align: 'centre' },
      ...(isCompared
        ? ([
            { head: columns.before, width: 19, align: 'right' },
            { head: columns.difference, width: 16, align: 'right' },
            { head: columns.rankBefore, width: 14, align: 'centre' },
          ] as const)
        : []),
    ],
    rows: rows.map(({ unit, rank, total, percent, grade, change: since }) => [
      String(rank ?? NONE),
      unit,
      total,
      percent,
      grade,
      ...(!isCompared
        ? []
        : since?.kind === 'compared'
          ? [since.percent, since.difference, String(since.rank ?? NONE)]
          : [since ? notCompared[since.kind] : NONE, NONE, NONE]),
    ]),
  };
}

const NONE = '—';

function change(since: NonNullable<Report['change']>, { change: say, between }: ReportWords): readonly Block[] {
  const { mostRisen, mostFallen, added, gone, openThen, namesakes, regrouped } = since;
  const moved = [
    ...(mostRisen.length > 0 ? [say.mostRisen(mostRisen)] : []),
    ...(mostFallen.length > 0 ? [say.mostFallen(mostFallen)] : []),
  ];
  return [
    paragraph([say.counts(since), ...moved].join(between)),
    ...(added.length > 0 ? [paragraph(say.added(added))] : []),
    ...(gone.length > 0 ? [paragraph(say.gone(gone))] : []),
    ...(openThen.length > 0 ? [paragraph(say.openThen(openThen))] : []),
    ...(namesakes.length > 0 ? [paragraph(say.namesakes(namesakes))] : []),
    ...(regrouped.length > 0 ? [paragraph(say.regrouped(regrouped))] : []),
  ];
}

function done({ complete, indicators, bonus }: Report, { done: say }: ReportWords): readonly Block[] {
  const { inFull, inFullNamed, mostlyInFull } = indicators;
  if (complete === 0) return [paragraph(say.noneComplete)];
  return [
    paragraph(say.inFull(complete, indicators.indicators, inFull, inFullNamed)),
    ...(mostlyInFull.length > 0 ? [paragraph(say.mostly(mostlyInFull))] : []),
    ...(bonus.length > 0 ? [paragraph(say.bonus(bonus))] : []),
  ];
}

function problems({ complete, indicators, evidence }: Report, words: ReportWords): readonly Block[] {
  const { lost: say } = words;
  const { losing, mostLost } = indicators;
  return [
    heading(2, 1, words.headings.lost, words),
    ...(complete === 0
      ? [paragraph(words.done.noneComplete)]
      : losing === 0
        ? [paragraph(say.none)]
        : [paragraph(say.some(complete, losing, mostLost.length)), ...mostLost.map((one, i) => paragraph(say.one(i + 1, one)))]),
    heading(2, 2, words.headings.evidence, words),
    paragraph(
      !evidence.isAsked
        ? words.evidence.notAsked
        : evidence.missing === 0
          ? words.evidence.none
          : words.evidence.some(evidence.missing, evidence.units),
    ),
  ];
}

function tasks(told: NonNullable<Report['tasks']>, { tasks: say }: ReportWords): readonly Block[] {
  return [
    paragraph(say.counts(told)),
    ...(told.withoutProgress > 0 ? [paragraph(say.withoutProgress(told))] : []),
    ...(told.overdue.length > 0 ? [paragraph(say.overdue(told))] : []),
    ...(told.leaderless > 0 ? [paragraph(say.leaderless(told.leaderless))] : []),
  ];
}

function improve({ improve: told, evidence }: Report, { improve: say }: ReportWords): readonly Block[] {
  const { lowest, notRecognised, lowestGrade } = told;
  const isSomebody = lowest.length + notRecognised.length + evidence.units.length > 0;
  return [
    paragraph(lowest.length > 0 ? say.lowest(lowestGrade, lowest) : say.none(lowestGrade)),
    ...(notRecognised.length > 0 ? [paragraph(say.notRecognised(notRecognised))] : []),
    ...(evidence.units.length > 0 ? [paragraph(say.evidence(evidence.units))] : []),
    ...(isSomebody ? [fill(say.fill)] : []),
  ];
}

function basis({ settings, asOf, seal }: Report, { basis: say, between }: ReportWords): readonly Block[] {
  const sealed =
    seal.state === 'none'
      ? say.notSealed
      : seal.state === 'intact'
        ? say.sealed(seal.code, seal.day)
        : seal.state === 'changed'
          ? say.changedSince(seal.code, seal.day)
          : say.notComparable(seal.code);
  return [paragraph([say.settings(settings, settings.bands), say.ranks, say.asOf(asOf), say.places].join(between)), paragraph(sealed)];
}

function heading(level: 1 | 2, number: number, text: string, words: ReportWords): Block {
  return { block: 'heading', level, text: words.numbered(level, number, text) };
}

function paragraph(text: string): Block {
  return { block: 'paragraph', text };
}

function fill(text: string): Block {
  return { block: 'fill', text };
}
