import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ClearingPreview } from '../../tools/clear/previewClearing.ts';
import { listPersons, wordClearing } from '../../tools/clear/wordClearing.ts';
import { usePane, useSessionState } from '../paneContext.ts';
import { useAnswer } from '../tools/useAnswer.ts';
import { WorkProgress } from './WorkProgress.tsx';

const useStyles = makeStyles({
  // A name breaks before its middle only where a line can't hold it.
  list: { overflowWrap: 'anywhere', wordBreak: 'keep-all' },
});

interface Props {
  readonly onClose: () => void;
}

/** Names everything that goes before it goes. In the pane: office.js makes the browser's own question throw. */
export function ClearDialog({ onClose }: Props) {
  const { session, words } = usePane();
  const styles = useStyles();
  const { title, goes, seal: sealToo, stays } = words.clearing;
  const { tools, preparations } = words.catalogues;
  const preview = useAnswer<ClearingPreview>((asked) => asked.run('preview-clearing'), onClose);
  const isBusy = useSessionState((state) => state.work !== null);
  const [takesSeal, setTakesSeal] = useState(false);
  const items = preview ? wordClearing(preview.usual, tools) : [];
  const persons = preview && listPersons(preview.usual, tools);
  const leave = (): void => {
    session.cancel();
    onClose();
  };
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && leave()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent tabIndex={0} className={styles.list}>
            {!preview && <WorkProgress />}
            {preview && <p>{items.length > 0 ? goes(wholeSheets(preview.usual)) : tools.clear.nothing}</p>}
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            {persons && persons.items.length > 0 && (
              <>
                <p>{persons.title}</p>
                <ul>
                  {persons.items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              </>
            )}
            {preview && preview.usual.kept.length > 0 && (
              <>
                <p>{tools.writing.preparationKept}</p>
                <ul>
                  {preview.usual.kept.map((one) => (
                    <li key={`${one.sheet} ${one.range}`}>{preparations.kept(one)}</li>
                  ))}
                </ul>
              </>
            )}
            {preview && preview.seal !== null && (
              <>
                <p>{tools.clear.sealStays(preview.seal)}</p>
                <Checkbox label={sealToo(preview.seal)} checked={takesSeal} onChange={(_, { checked }) => setTakesSeal(checked === true)} />
              </>
            )}
            <p>{stays}</p>
          </DialogContent>
          <DialogActions>
            {/* What takes things off is not what Enter and the eye come to first. */}
            <Button
              disabledFocusable={isBusy || !preview}
              onClick={() => {
                onClose();
                void session.run('clear', { seal: takesSeal });
              }}
            >
              {words.header.clear}
            </Button>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{words.header.cancel}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Of ours, and of those that were added for a unit each. */
function wholeSheets({ sheets, prepared }: ClearingPreview['usual']): number {
  return sheets.length + prepared.filter(({ range }) => range === null).length;
}
