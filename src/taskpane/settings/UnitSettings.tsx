import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { fold } from '../../workbook/fold.ts';
import { SearchField } from '../listing/SearchField.tsx';
import { ShowMore } from '../listing/ShowMore.tsx';
import { usePaged } from '../listing/usePaged.ts';
import { usePane } from '../paneContext.ts';
import { SettingsGroup } from './SettingsGroup.tsx';
import type { SettingsPartProps } from './SettingsPartProps.ts';

const SEARCHED_FROM = 20;

const useStyles = makeStyles({
  unit: { paddingBlock: tokens.spacingVerticalXXS },
  name: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  inputs: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalXS },
  input: { minWidth: 0 },
  add: { alignSelf: 'flex-start' },
});

/** Units that have a group of their own, or other names in other sheets. */
export function UnitSettings({ form, edited }: SettingsPartProps) {
  const { words } = usePane();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { shown, showMore, showUpTo } = usePaged(list);
  const [search, setSearch] = useState('');
  const { units } = edited.draft;
  const say = words.settings;
  const known = form.units.rows.length;
  const room = known + form.units.free.length - units.length;
  const edit = (row: number, column: number, text: string): void =>
    edited.edit({ units: units.map((unit, i) => (i === row ? unit.map((old, k) => (k === column ? text : old)) : unit)) });
  const found = units
    .map((unit, row) => ({ unit, row }))
    .filter(({ unit: [name = ''], row }) => row >= known || fold(name).includes(fold(search)));
  return (
    <SettingsGroup title={say.groups.units} hint={say.aliasesHint}>
      {known > SEARCHED_FROM && <SearchField label={say.searchUnits} value={search} onChange={setSearch} />}
      <div ref={list}>
        {found.slice(0, shown).map(({ unit: [name = '', group = '', aliases = ''], row }) => {
          const called = name || say.newUnit;
          const problem = edited.problems.get(`units ${row} 0`);
          return (
            <div key={row} className={styles.unit} data-row>
              {row < known ? (
                <span className={styles.name}>{name}</span>
              ) : (
                <Field {...(problem ? { validationMessage: say.problems[problem] } : {})}>
                  <Input
                    size="small"
                    className={styles.input}
                    aria-label={say.newUnit}
                    placeholder={say.unit}
                    value={name}
                    onChange={(_, { value }) => edit(row, 0, value)}
                  />
                </Field>
              )}
              <div className={styles.inputs}>
                <Input
                  size="small"
                  className={styles.input}
                  aria-label={say.of(say.group, called)}
                  placeholder={say.group}
                  value={group}
                  onChange={(_, { value }) => edit(row, 1, value)}
                />
                <Input
                  size="small"
                  className={styles.input}
                  aria-label={say.of(say.aliases, called)}
                  placeholder={say.aliases}
                  value={aliases}
                  onChange={(_, { value }) => edit(row, 2, value)}
                />
              </div>
            </div>
          );
        })}
      </div>
      <ShowMore total={found.length} shown={shown} onMore={showMore} />
      {room > 0 ? (
        <Button
          size="small"
          className={styles.add}
          icon={<AddRegular />}
          onClick={() => {
            edited.edit({ units: [...units, ['', '', '']] });
            showUpTo(found.length + 1);
          }}
        >
          {say.add.units}
        </Button>
      ) : (
        <small>{say.noRoom(form.sheet)}</small>
      )}
    </SettingsGroup>
  );
}
