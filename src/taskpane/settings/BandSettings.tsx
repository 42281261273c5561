import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { usePane } from '../paneContext.ts';
import { SettingsGroup } from './SettingsGroup.tsx';
import type { SettingsPartProps } from './SettingsPartProps.ts';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '1fr 1fr auto', gap: tokens.spacingHorizontalXS, alignItems: 'start' },
  input: { minWidth: 0 },
  add: { alignSelf: 'flex-start' },
});

/** The grades from the highest down, each with its lower bound; the last one takes the rest. */
export function BandSettings({ form, edited }: SettingsPartProps) {
  const { words } = usePane();
  const styles = useStyles();
  const { bands } = edited.draft;
  const say = words.settings;
  if (form.bands.rows.length === 0) return <SettingsGroup title={say.groups.bands}>{say.missing}</SettingsGroup>;
  const edit = (row: number, column: number, text: string): void =>
    edited.edit({ bands: bands.map((band, i) => (i === row ? band.map((old, k) => (k === column ? text : old)) : band)) });
  const message = (row: number, column: number) => {
    const problem = edited.problems.get(`bands ${row} ${column}`);
    return problem ? { validationMessage: say.problems[problem] } : {};
  };
  // The column 说明 belongs to its cell, not to the grade that moves up into the row.
  const remove = (row: number): void =>
    edited.edit({ bands: bands.slice(0, -1).map((band, i) => (i < row ? band : [...(bands[i + 1] ?? []).slice(0, 2), ...band.slice(2)])) });
  // Above the last one, which takes the rest and has no bound.
  const add = (): void => {
    const at = bands.at(-1)?.[1]?.trim() === '' ? bands.length - 1 : bands.length;
    edited.edit({ bands: [...bands.slice(0, at), ['', '', ''], ...bands.slice(at)] });
  };
  const room = form.bands.rows.length + form.bands.free.length - bands.length;
  return (
    <SettingsGroup title={say.groups.bands}>
      {bands.map(([grade = '', from = ''], row) => (
        <div key={row} className={styles.row}>
          <Field {...message(row, 0)}>
            <Input
              size="small"
              className={styles.input}
              aria-label={say.gradeNumber(row + 1)}
              value={grade}
              onChange={(_, { value }) => edit(row, 0, value)}
            />
          </Field>
          <Field {...message(row, 1)}>
            <Input
              size="small"
              className={styles.input}
              inputMode="decimal"
              aria-label={say.boundOf(grade || say.gradeNumber(row + 1))}
              placeholder={row === bands.length - 1 ? say.lowestBound : say.bound}
              value={from}
              onChange={(_, { value }) => edit(row, 1, value)}
            />
          </Field>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={say.removeRow(grade)}
            disabledFocusable={bands.length <= 1}
            onClick={() => remove(row)}
          />
        </div>
      ))}
      {room > 0 ? (
        <Button size="small" className={styles.add} icon={<AddRegular />} onClick={add}>
          {say.add.bands}
        </Button>
      ) : (
        <small>{say.noRoom(form.sheet)}</small>
      )}
    </SettingsGroup>
  );
}
