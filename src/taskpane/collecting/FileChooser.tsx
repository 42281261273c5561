import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { usePane } from '../paneContext.ts';
import { pickedFiles, type PickedFile } from './droppedFiles.ts';
import { collectingWords } from './words/collectingWords.ts';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `1px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  hint: { flexBasis: '100%', fontSize: tokens.fontSizeBase200 },
  away: { display: 'none' },
});

interface Props {
  readonly isOver: boolean;
  readonly isBusy: boolean;
  readonly onPick: (picked: readonly PickedFile[]) => void;
}

/** Where files and folders are chosen; they may be dropped too. */
export function FileChooser({ isOver, isBusy, onPick }: Props) {
  const say = collectingWords(usePane().language);
  const styles = useStyles();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void => {
    const picked = pickedFiles(currentTarget.files ?? []);
    // The same files once more are a choice too.
    currentTarget.value = '';
    onPick(picked);
  };
  return (
    <div className={mergeClasses(styles.zone, isOver && styles.over)}>
      <Button disabledFocusable={isBusy} onClick={() => files.current?.click()}>
        {say.chooseFiles}
      </Button>
      <Button disabledFocusable={isBusy} onClick={() => folder.current?.click()}>
        {say.chooseFolder}
      </Button>
      <span className={styles.hint}>{isOver ? say.drop : say.orDrop}</span>
      <input
        ref={files}
        type="file"
        multiple
        accept=".xlsx,.xlsm,.xls"
        className={styles.away}
        aria-label={say.chooseFiles}
        onChange={take}
      />
      <input
        ref={folder}
        type="file"
        multiple
        className={styles.away}
        aria-label={say.chooseFolder}
        onChange={take}
        {...{ webkitdirectory: '' }}
      />
    </div>
  );
}
