import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { FolderOpenRegular, PanelRightContractRegular, PanelRightExpandRegular, SaveRegular } from '@fluentui/react-icons';
import { useEffect, type RefObject } from 'react';
import { chosenFile } from '../files/chosenFile.ts';
import type { OpenFile } from '../files/workbench.ts';
import { useBench, useBenchState, useBookState } from './benchContext.ts';
import { StepButtons } from './StepButtons.tsx';
import { useIsNarrow } from './useIsNarrow.ts';
import type { LeaveQuestion } from './useLeaveQuestion.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere' },
  pane: { marginLeft: 'auto' },
  unsaved: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** What the browser's question for files hangs on. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly leave: LeaveQuestion;
  readonly isPaneHidden: boolean;
  readonly onHidePane: (isHidden: boolean) => void;
}

/** Opening and saving, and the way to more room for the sheet. */
export function Toolbar({ input, leave, isPaneHidden, onHidePane }: Props) {
  const { bench, words } = useBench();
  const styles = useStyles();
  const isNarrow = useIsNarrow();
  const open = useBenchState((state) => state.open);
  const files = useBenchState((state) => state.files);
  const opening = useBenchState((state) => state.opening);
  const isSaving = useBenchState((state) => state.isSaving);
  const choose = (list: FileList | null): void => {
    const chosen = Array.from(list ?? [], chosenFile);
    if (chosen.length > 0) leave.before(() => void bench.choose(chosen));
    // The same file again is a change, too.
    if (input.current) input.current.value = '';
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || (event.key !== 's' && event.key !== 'o')) return;
      event.preventDefault();
      if (event.key === 's') void bench.save();
      else input.current?.click();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [bench]);
  return (
    <div className={styles.bar}>
      <h1 className={styles.title}>{words.product}</h1>
      <Button icon={<FolderOpenRegular />} aria-keyshortcuts="Control+O" onClick={() => input.current?.click()}>
        {words.open}
      </Button>
      <input ref={input} type="file" hidden multiple accept=".xlsx,.xlsm,.xls" onChange={({ target }) => choose(target.files)} />
      <Button
        appearance="primary"
        icon={<SaveRegular />}
        aria-keyshortcuts="Control+S"
        disabledFocusable={!open || isSaving}
        onClick={() => void bench.save()}
      >
        {isSaving ? words.saving : words.save}
      </Button>
      {open && <StepButtons key={open.key} book={open.book} />}
      {files.length > 1 ? (
        <Select aria-label={words.files} value={open?.key ?? ''} onChange={(_, { value }) => leave.before(() => void bench.open(value))}>
          {!open && <option value="" />}
          {files.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      ) : (
        open && <span className={styles.name}>{open.name}</span>
      )}
      {opening !== null && <span role="status">{words.opening(opening)}</span>}
      {open && <Unsaved key={open.key} file={open} />}
      {open && !isNarrow && (
        <Button
          appearance="subtle"
          className={styles.pane}
          icon={isPaneHidden ? <PanelRightExpandRegular /> : <PanelRightContractRegular />}
          onClick={() => onHidePane(!isPaneHidden)}
        >
          {isPaneHidden ? words.showPane : words.hidePane}
        </Button>
      )}
    </div>
  );
}

function Unsaved({ file }: { readonly file: OpenFile }) {
  const { words } = useBench();
  const styles = useStyles();
  const isChanged = useBookState(file.book, (state) => state.isChanged);
  useEffect(() => {
    document.title = `${isChanged ? '● ' : ''}${file.name} · ${words.product}`;
  }, [isChanged, file, words]);
  return (
    <span role="status" className={styles.unsaved}>
      {isChanged ? words.unsaved : ''}
    </span>
  );
}
