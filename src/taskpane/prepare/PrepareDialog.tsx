import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { USUAL_CHOICE, type PrepareChoice } from '../../preparation/preparation.ts';
import { wordLeftTable, wordPreparedTable } from '../../preparation/wordPreparation.ts';
import type { PreparationPreview } from '../../tools/prepare/previewPreparation.ts';
import { WorkProgress } from '../header/WorkProgress.tsx';
import { usePane, useSessionState } from '../paneContext.ts';
import { ToolDialog } from '../tools/ToolDialog.tsx';
import type { ToolDialogProps } from '../tools/toolDialogProps.ts';
import { useAnswer } from '../tools/useAnswer.ts';
import { TableList } from './TableList.tsx';

const NOTHING: PreparationPreview['columns'] = { prepared: [], left: [] };

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
});

/** 增加填报栏: what will be prepared, sheet by sheet, and how. */
export function PrepareDialog({ onClose }: ToolDialogProps) {
  const { session, words } = usePane();
  const styles = useStyles();
  const say = words.preparing;
  const preview = useAnswer<PreparationPreview>((session) => session.run('preview-preparation'), onClose);
  const isBusy = useSessionState((state) => state.work !== null);
  const [choice, setChoice] = useState<PrepareChoice>(USUAL_CHOICE);
  const { prepared, left } = preview?.[choice.units] ?? NOTHING;
  // Either way of choosing: a table that can't have one sheet a unit may still have one column a unit.
  const serves = preview?.columns.prepared.some(({ kind }) => kind === 'unit-columns') ?? false;
  const actions = (
    <Button
      appearance="primary"
      disabledFocusable={isBusy || prepared.length === 0}
      onClick={() => {
        onClose();
        void session.run('prepare', choice);
      }}
    >
      {say.go}
    </Button>
  );
  return (
    <ToolDialog title={say.title} close={words.header.cancel} onClose={onClose} actions={actions}>
      <p className={styles.text}>{say.intro}</p>
      <WorkProgress />
      {preview && prepared.length === 0 && <p className={styles.text}>{say.nothing}</p>}
      {serves && (
        <Field label={say.units}>
          <RadioGroup value={choice.units} onChange={(_, { value }) => setChoice({ ...choice, units: value as PrepareChoice['units'] })}>
            <Radio value="columns" label={say.byColumns} />
            <Radio value="sheets" label={say.bySheets} />
          </RadioGroup>
        </Field>
      )}
      <TableList title={say.ready} items={prepared.map((table) => wordPreparedTable(table, words.catalogues.preparations))} />
      <TableList title={say.left} items={left.map((table) => wordLeftTable(table, words.catalogues.preparations))} />
      {prepared.length > 0 && (
        <Checkbox
          label={say.protect}
          checked={choice.protect}
          onChange={(_, { checked }) => setChoice({ ...choice, protect: checked === true })}
        />
      )}
    </ToolDialog>
  );
}
