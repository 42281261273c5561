import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { prepareWorkbook } from '../../preparation/prepareWorkbook.ts';
import { USUAL_CHOICE, type PrepareChoice } from '../../preparation/preparation.ts';
import { wordLeftTable, wordPreparedTable } from '../../preparation/wordPreparation.ts';
import { usePane, useContent } from '../paneContext.ts';
import { ToolDialog } from '../tools/ToolDialog.tsx';
import type { ToolDialogProps } from '../tools/tools.ts';
import { TableList } from './TableList.tsx';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
});

/** 准备考核表: what will be prepared, sheet by sheet, and how. */
export function PrepareDialog({ onClose }: ToolDialogProps) {
  const { session, words } = usePane();
  const styles = useStyles();
  const { workbook } = useContent();
  const say = words.preparing;
  const [choice, setChoice] = useState<PrepareChoice>(USUAL_CHOICE);
  const { prepared, left } = useMemo(() => planned(workbook, choice.units), [workbook, choice.units]);
  // Either way of choosing: a table that can't have one sheet a unit may still have one column a unit.
  const serves = useMemo(() => planned(workbook, 'columns').prepared.some(({ kind }) => kind === 'unit-columns'), [workbook]);
  const actions = (
    <Button
      appearance="primary"
      disabledFocusable={prepared.length === 0}
      onClick={() => {
        onClose();
        void session.prepare(choice);
      }}
    >
      {say.go}
    </Button>
  );
  return (
    <ToolDialog title={say.title} close={words.header.cancel} onClose={onClose} actions={actions}>
      <p className={styles.text}>{say.intro}</p>
      {prepared.length === 0 && <p className={styles.text}>{say.nothing}</p>}
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

function planned(workbook: Parameters<typeof prepareWorkbook>[0], units: PrepareChoice['units']) {
  const run = prepareWorkbook(workbook, { units, protect: false });
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}
