import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { usePane } from '../paneContext.ts';
import { SettingsGroup } from './SettingsGroup.tsx';
import type { SettingsPartProps } from './SettingsPartProps.ts';

const useStyles = makeStyles({
  words: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))', gap: tokens.spacingHorizontalXS },
  word: { display: 'flex' },
  input: { minWidth: 0, flexGrow: 1 },
  add: { alignSelf: 'flex-start' },
});

/** Words in an evidence cell that stand for nothing. */
export function PlaceholderSettings({ form, edited }: SettingsPartProps) {
  const { words } = usePane();
  const styles = useStyles();
  const { placeholders } = edited.draft;
  const say = words.settings;
  if (form.placeholders.rows.length === 0) return <SettingsGroup title={say.groups.placeholders}>{say.missing}</SettingsGroup>;
  const room = form.placeholders.rows.length + form.placeholders.free.length - placeholders.length;
  return (
    <SettingsGroup title={say.groups.placeholders} hint={say.placeholdersHint}>
      <div className={styles.words}>
        {placeholders.map(([word = ''], row) => (
          <span key={row} className={styles.word}>
            <Input
              size="small"
              className={styles.input}
              aria-label={say.placeholder(row + 1)}
              value={word}
              onChange={(_, { value }) => edited.edit({ placeholders: placeholders.map((old, i) => (i === row ? [value] : old)) })}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={say.removeRow(word)}
              onClick={() => edited.edit({ placeholders: placeholders.filter((_, i) => i !== row) })}
            />
          </span>
        ))}
      </div>
      {room > 0 ? (
        <Button
          size="small"
          className={styles.add}
          icon={<AddRegular />}
          onClick={() => edited.edit({ placeholders: [...placeholders, ['']] })}
        >
          {say.add.placeholders}
        </Button>
      ) : (
        <small>{say.noRoom(form.sheet)}</small>
      )}
    </SettingsGroup>
  );
}
