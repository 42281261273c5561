import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { Assessment } from '../../assess.ts';
import { heldTotals } from '../../officeTotals/agreement.ts';
import { rankChangers } from '../../rules/openUnits.ts';
import { openAbove, provisionalRanks, ranksPartFromTotals, sharingRank } from '../../rules/rank.ts';
import { columnPlaces, figureText, shownPlaces, USUAL_PLACES } from '../../rules/shownPlaces.ts';
import { rankOf } from '../../rules/standing.ts';
import { fold } from '../../workbook/fold.ts';
import { groupBy } from '../../workbook/groupBy.ts';
import { ShowMore } from '../listing/ShowMore.tsx';
import { usePaged } from '../listing/usePaged.ts';
import { usePane } from '../paneContext.ts';
import { sortUnits, type UnitOrder } from './sortUnits.ts';
import { columnsFrom } from './unitColumns.ts';
import { UnitGroup, type GroupNotes } from './UnitGroup.tsx';
import { UnitTableHead } from './UnitTableHead.tsx';

const SearchField = lazy(() => import('../listing/SearchField.tsx').then((module) => ({ default: module.SearchField })));

/** A person finds fewer than these at a glance. */
const SEARCHED_FROM = 20;

const NO_NOTES: GroupNotes = { rankChangers: [], partsFromTotals: false, sharesDiffer: false };

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'auto' },
});

/** The units of every group, a row each. */
export function UnitTable({ assessment: { units, settings } }: { readonly assessment: Assessment }) {
  const { words, preferences, view } = usePane();
  const styles = useStyles();
  const table = useRef<HTMLTableElement>(null);
  const { shown, showMore, showUpTo } = usePaged(table);
  const [order, setOrder] = useState<{ readonly by: UnitOrder; readonly descending: boolean }>({ by: 'rank', descending: false });
  const [search, setSearch] = useState('');
  useEffect(() => {
    if (!view.place) return;
    // The unit that is asked about may stand on another page, or not be among those found.
    setSearch('');
    showUpTo(units.length);
  }, [view.place]);
  const provisional = useMemo(() => provisionalRanks(units), [units]);
  const shared = useMemo(
    () =>
      new Set([
        ...sharingRank(units, ({ standing }) => rankOf(standing)),
        ...sharingRank(units, (result) => provisional.get(result) ?? null),
      ]),
    [units, provisional],
  );
  const held = useMemo(() => heldTotals(units), [units]);
  const above = useMemo(() => openAbove(units), [units]);
  const places = useMemo(() => columnPlaces(shownPlaces(units, settings).values()), [units, settings]);
  const notes = useMemo(
    () =>
      new Map(
        [...groupBy(units, ({ unit }) => unit.group)].map(([group, members]): [string | null, GroupNotes] => [
          group,
          {
            rankChangers: rankChangers(members),
            partsFromTotals: ranksPartFromTotals(members),
            sharesDiffer: members.some(
              ({ total, percent, scored }) => percent && scored > 0 && figureText(percent, places) !== figureText(total, places),
            ),
          },
        ]),
      ),
    [units, places],
  );
  const columns = columnsFrom(preferences.columns);
  const found = units.filter(({ unit }) => fold(unit.name).includes(fold(search)));
  const groups = [...groupBy(found, ({ unit }) => unit.group)].map(
    ([group, members]) => [group, sortUnits(members, provisional, order.by, order.descending)] as const,
  );
  let room = shown;
  return (
    <div className={styles.part}>
      {units.length > SEARCHED_FROM && (
        <Suspense>
          <SearchField label={words.overview.search} value={search} onChange={setSearch} />
        </Suspense>
      )}
      {found.length === 0 && (
        <div>
          <p role="status">{words.overview.notFound}</p>
          <Button onClick={() => setSearch('')}>{words.overview.showAll}</Button>
        </div>
      )}
      <table ref={table} className={styles.table} aria-label={words.overview.table}>
        <UnitTableHead columns={columns} order={order} onOrder={setOrder} />
        {groups.map(([group, members]) => {
          const drawn = members.slice(0, room);
          room -= drawn.length;
          return drawn.length === 0 ? null : (
            <UnitGroup
              key={group ?? ''}
              name={group}
              count={members.length}
              notes={notes.get(group) ?? NO_NOTES}
              isOnly={groups.length === 1}
              units={drawn}
              provisional={provisional}
              shared={shared}
              above={above}
              held={held}
              places={places}
              columns={columns}
            />
          );
        })}
      </table>
      {places > USUAL_PLACES && <p className={styles.note}>{words.overview.morePlaces}</p>}
      <ShowMore total={found.length} shown={shown} onMore={showMore} />
    </div>
  );
}
