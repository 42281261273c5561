import { Button, Checkbox, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { fold } from '../../workbook/fold.ts';
import { SearchField } from '../listing/SearchField.tsx';
import { ShowMore } from '../listing/ShowMore.tsx';
import { usePaged } from '../listing/usePaged.ts';
import { usePane } from '../paneContext.ts';
import { finished, type UnitChoice } from './unitChoices.ts';

/** A shorter list is seen at a glance. */
const SEARCHED_FROM = 10;

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))', gap: tokens.spacingHorizontalXS },
  filter: { minWidth: 0, '& select': { textOverflow: 'ellipsis' } },
  list: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '240px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  none: { margin: 0, padding: tokens.spacingHorizontalS },
});

interface Props {
  readonly choices: readonly UnitChoice[];
  /** Keys of the choices that are ticked. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Units to tick. To choose a group ticks those of it that are finished, and no others; what a search leaves out keeps its tick. */
export function UnitChooser({ choices, chosen, onChoose }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { shown, showMore } = usePaged(list);
  const [group, setGroup] = useState('');
  const [search, setSearch] = useState('');
  const say = words.feedback;
  const groups = [...new Set(choices.flatMap(({ group: one }) => one ?? []))];
  const hasRest = choices.some((choice) => choice.group === null);
  const found = choices.filter((choice) => (group === '' || (choice.group ?? REST) === group) && fold(choice.unit).includes(fold(search)));
  const ticked = found.filter(({ key }) => chosen.has(key)).length;
  const choose = (some: readonly UnitChoice[], isChosen: boolean): void => {
    const next = new Set(chosen);
    for (const { key } of some)
      if (isChosen) next.add(key);
      else next.delete(key);
    onChoose(next);
  };
  return (
    <>
      <div className={styles.filters}>
        {groups.length + (hasRest ? 1 : 0) > 1 && (
          <Select
            size="small"
            className={styles.filter}
            aria-label={say.group}
            value={group}
            onChange={(_, { value }) => {
              setGroup(value);
              onChoose(finished(choices.filter((choice) => value === '' || (choice.group ?? REST) === value)));
            }}
          >
            <option value="">{say.allGroups}</option>
            {groups.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
            {hasRest && <option value={REST}>{words.overview.noGroup}</option>}
          </Select>
        )}
        {choices.length > SEARCHED_FROM && <SearchField label={say.search} value={search} onChange={setSearch} />}
      </div>
      <div ref={list} role="group" aria-label={say.list} className={styles.list}>
        {found.length === 0 && (
          <div className={styles.none}>
            <p>{say.none}</p>
            <Button size="small" onClick={() => setSearch('')}>
              {words.overview.showAll}
            </Button>
          </div>
        )}
        {found.length > 0 && (
          <Checkbox
            label={say.all(found.length)}
            checked={ticked === found.length ? true : ticked === 0 ? false : 'mixed'}
            onChange={(_, { checked }) => choose(found, checked !== false)}
          />
        )}
        {found.slice(0, shown).map((choice) => (
          <Checkbox
            key={choice.key}
            data-row
            label={labelOf(choice, say.sheet, words.overview.statuses[choice.status])}
            checked={chosen.has(choice.key)}
            onChange={(_, { checked }) => choose([choice], checked === true)}
          />
        ))}
      </div>
      <ShowMore total={found.length} shown={shown} onMore={showMore} />
    </>
  );
}

/** The value of the choice for units without a group: no group's name is a line break. */
const REST = '\n';

/** 东局 · 未评完: only what is not complete is said. */
function labelOf(
  { unit, sheet, status, hasNamesake }: UnitChoice,
  withSheet: (unit: string, sheet: string) => string,
  statusWords: string,
): string {
  const name = hasNamesake ? withSheet(unit, sheet) : unit;
  return status === 'complete' ? name : `${name} · ${statusWords}`;
}
