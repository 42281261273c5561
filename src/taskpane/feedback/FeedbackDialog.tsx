import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { storedFeedback } from '../../ownSheets/feedback/storedFeedback.ts';
import { openUnits } from '../../rules/openUnits.ts';
import { usePane, useContent } from '../paneContext.ts';
import { ToolDialog } from '../tools/ToolDialog.tsx';
import type { ToolDialogProps } from '../tools/toolDialogProps.ts';
import { FeedbackFiles } from './FeedbackFiles.tsx';
import { finished, unitChoices } from './unitChoices.ts';
import { UnitChooser } from './UnitChooser.tsx';

const useStyles = makeStyles({
  text: { margin: 0 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** 反馈表: for which units, and taking them off again. */
export function FeedbackDialog({ onClose }: ToolDialogProps) {
  const { session, words, zip } = usePane();
  const styles = useStyles();
  const { workbook, assessment } = useContent();
  const say = words.feedback;
  // What a person ticks stays in view, whatever is typed in the sheets meanwhile.
  const [choices] = useState(() => unitChoices(assessment.units));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => finished(choices));
  const [open] = useState(() => openUnits(choices));
  const [there] = useState(() => storedFeedback(workbook).length);
  const wanted = choices.filter(({ key }) => chosen.has(key));
  const actions = (
    <>
      <Button
        appearance="primary"
        disabledFocusable={wanted.length === 0}
        onClick={() => {
          onClose();
          void session.run(
            'feedback',
            wanted.map(({ unit, sheet }) => ({ unit, sheet })),
          );
        }}
      >
        {say.give(wanted.length)}
      </Button>
      {there > 0 && (
        <Button
          onClick={() => {
            onClose();
            void session.run('remove-feedback');
          }}
        >
          {say.remove}
        </Button>
      )}
    </>
  );
  return (
    <ToolDialog title={say.title} close={words.header.cancel} onClose={onClose} actions={actions}>
      <p className={styles.text}>{say.intro}</p>
      {there > 0 && <p className={styles.text}>{say.there(there)}</p>}
      {open.length > 0 && <p className={styles.text}>{say.open(words.overview.openUnits(open))}</p>}
      <UnitChooser choices={choices} chosen={chosen} onChoose={setChosen} />
      {zip ? <FeedbackFiles wanted={wanted} /> : <p className={styles.hint}>{say.folder}</p>}
    </ToolDialog>
  );
}
