import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { wordRound } from '../../round/wordRound.ts';
import type { CollectionPreview } from '../../tools/collect/previewCollection.ts';
import type { ChosenVersion, ReturnedBytes } from '../../tools/collect/understandReturned.ts';
import { WorkProgress } from '../header/WorkProgress.tsx';
import { usePane, useSessionState } from '../paneContext.ts';
import { ToolDialog } from '../tools/ToolDialog.tsx';
import type { ToolDialogProps } from '../tools/toolDialogProps.ts';
import { ChaseMessage } from './ChaseMessage.tsx';
import type { PickedFile } from './droppedFiles.ts';
import { FileChooser } from './FileChooser.tsx';
import { addReturned, loadReturned, type ReturnedFiles } from './loadReturned.ts';
import { PlanView } from './PlanView.tsx';
import { useDrop } from './useDrop.ts';
import { collectingWords } from './words/collectingWords.ts';

const NO_CHOICE: ReadonlyMap<string, number> = new Map();
const NONE: ReturnedFiles = { files: new Map(), others: 0 };

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** 汇集: files are chosen, what would be taken from them is shown, then it is taken into the workbook in one step. */
export function CollectDialog({ onClose, onTool }: ToolDialogProps) {
  const { session, words, language } = usePane();
  const styles = useStyles();
  const say = collectingWords(language);
  const isBusy = useSessionState((state) => state.work !== null);
  const [picked, setPicked] = useState(NONE);
  const [loaded, setLoaded] = useState<number | null>(null);
  const [files, setFiles] = useState<readonly ReturnedBytes[]>([]);
  const [withReview, setWithReview] = useState(false);
  const [preview, setPreview] = useState<CollectionPreview | null>(null);
  const [chosen, setChosen] = useState(NO_CHOICE);
  const [isAccepted, setAccepted] = useState(false);
  /** False from the asking for a look until it is there: nothing is taken that nobody was shown. */
  const [isCurrent, setCurrent] = useState(false);
  const looks = useRef(0);
  const looked = useRef(chosen);
  const isWaiting = isBusy || loaded !== null;

  const look = useCallback(
    async (given: readonly ReturnedBytes[], review: boolean, choices: readonly ChosenVersion[] = []): Promise<void> => {
      const mine = ++looks.current;
      setCurrent(false);
      const found = await session.run('preview-collection', { files: given, withReview: review, chosen: choices, language });
      if (mine !== looks.current || !found) return;
      setCurrent(true);
      setPreview(found);
    },
    [session, language],
  );
  // Who has answered before any file is given: 回收登记 of an earlier collection.
  useEffect(() => {
    void look([], false);
    return () => {
      looks.current = -1;
    };
  }, [look]);
  const doubts = JSON.stringify(preview?.doubts ?? []);
  // Other doubts have to be looked at by themselves.
  useEffect(() => setAccepted(false), [doubts]);

  const take = async (next: ReturnedFiles): Promise<void> => {
    const mine = ++looks.current;
    setPicked(next);
    looked.current = NO_CHOICE;
    setChosen(NO_CHOICE);
    setCurrent(false);
    setLoaded(0);
    const given = await loadReturned(next, setLoaded, () => mine !== looks.current);
    if (!given) return;
    setLoaded(null);
    setFiles(given);
    await look(given, withReview);
  };
  const pick = (more: readonly PickedFile[]): void => {
    if (more.length > 0 && !isWaiting) void take(addReturned(picked, more));
  };
  const latestPick = useRef(pick);
  latestPick.current = pick;
  const isOver = useDrop(useCallback((more: readonly PickedFile[]) => latestPick.current(more), []));

  const choices = (): readonly ChosenVersion[] =>
    [...chosen].flatMap(([unit, version]) => {
      const file = preview?.versions.find((one) => one.unit === unit)?.versions[version]?.files[0];
      return file === undefined ? [] : [{ unit, file }];
    });
  // A choice made while something is being done waits for the end of it.
  useEffect(() => {
    if (isWaiting || looked.current === chosen) return;
    looked.current = chosen;
    void look(files, withReview, choices());
  }, [isWaiting, chosen]);
  const go = async (): Promise<void> => {
    const accepted = isAccepted ? (preview?.doubts ?? []) : [];
    const told = await session.run('collect', { files, withReview, chosen: choices(), language, accepted });
    if (told?.kind === 'collected') onClose();
    // Somebody has typed since, and other columns look like ranks by now.
    else if (told?.kind === 'collection-doubted') await look(files, withReview, choices());
  };

  const hasNobody = preview?.units.length === 0;
  const isDoubted = (preview?.doubts.length ?? 0) > 0 && !isAccepted;
  const actions = hasNobody ? (
    <Button appearance="primary" onClick={() => onTool('prepare')}>
      {words.tools.names.prepare}
    </Button>
  ) : isCurrent || isWaiting ? (
    <Button
      appearance="primary"
      disabledFocusable={isWaiting || !isCurrent || picked.files.size === 0 || isDoubted}
      onClick={() => void go()}
    >
      {say.go(preview?.entries ?? 0)}
    </Button>
  ) : (
    // It was cancelled, or has failed.
    <Button appearance="primary" onClick={() => void look(files, withReview, choices())}>
      {say.look}
    </Button>
  );
  return (
    <ToolDialog title={say.title} close={words.header.cancel} onClose={onClose} actions={actions}>
      <p className={styles.text}>{hasNobody ? say.nobody : say.intro}</p>
      {!hasNobody && <FileChooser isOver={isOver} isBusy={isWaiting} onPick={pick} />}
      <div role="status">
        {loaded !== null && say.loading(loaded, picked.files.size)}
        {loaded === null && picked.files.size + picked.others > 0 && say.chosen(picked.files.size, picked.others)}
      </div>
      {picked.files.size > 0 && (
        <div>
          <Button size="small" disabledFocusable={isWaiting} onClick={() => void take(NONE)}>
            {say.startOver}
          </Button>
        </div>
      )}
      {!hasNobody && (
        <Checkbox
          label={say.withReview}
          checked={withReview}
          disabled={isWaiting}
          onChange={(_, { checked }) => {
            setWithReview(checked === true);
            looked.current = NO_CHOICE;
            setChosen(NO_CHOICE);
            void look(files, checked === true);
          }}
        />
      )}
      <WorkProgress />
      {preview && !hasNobody && (
        <>
          <p className={styles.text}>{wordRound({ ...preview, doubts: [] }, say.round)}</p>
          {files.length > 0 && <p className={styles.hint}>{say.plan(preview.entries)}</p>}
          <PlanView
            preview={preview}
            chosen={chosen}
            onChoose={(unit, version) =>
              setChosen((now) => new Map([...now].filter(([one]) => one !== unit).concat(version === null ? [] : [[unit, version]])))
            }
            isAccepted={isAccepted}
            onAccept={setAccepted}
          />
          <ChaseMessage round={preview} />
        </>
      )}
    </ToolDialog>
  );
}
