import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, useSessionState } from '../paneContext.ts';
import type { EditedSettings } from './useSettingsDraft.ts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    zIndex: 1,
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  count: { flexGrow: 1, fontSize: tokens.fontSizeBase200 },
});

/** Nothing while there is nothing to write. */
export function UnwrittenChanges({ edited: { changes, sound, problems, discard, write } }: { readonly edited: EditedSettings }) {
  const { words } = usePane();
  const styles = useStyles();
  const isBusy = useSessionState((state) => state.work !== null);
  if (changes.length === 0) return null;
  return (
    <div className={styles.bar}>
      <span className={styles.count} role="status">
        {problems.size > 0 ? words.settings.wrong(problems.size, sound.length) : words.settings.changed(changes.length)}
      </span>
      <Button size="small" appearance="primary" disabledFocusable={isBusy || sound.length === 0} onClick={() => void write()}>
        {words.settings.write}
      </Button>
      <Button size="small" onClick={discard}>
        {words.settings.discard}
      </Button>
    </div>
  );
}
