import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { DistributedWorkbooks } from '../../tools/distribute/distributeWorkbook.ts';
import { largest } from '../../workbook/largest.ts';
import { ScoreList } from '../comparing/ScoreList.tsx';
import { WorkProgress } from '../header/WorkProgress.tsx';
import { usePane } from '../paneContext.ts';
import { ToolDialog } from '../tools/ToolDialog.tsx';
import type { ToolDialogProps } from '../tools/toolDialogProps.ts';
import { useAnswer } from '../tools/useAnswer.ts';
import { DistributedFiles } from './DistributedFiles.tsx';
import { distributingWords } from './words/distributingWords.ts';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** 分发: which unit gets which file, and one zip of all of them. The workbook stays as it is. */
export function DistributeDialog({ onClose, onTool }: ToolDialogProps) {
  const { words, language, distribute } = usePane();
  const styles = useStyles();
  const say = distributingWords(language);
  const plan = useAnswer<DistributedWorkbooks>((session) => session.run('distribution', null), onClose);
  const workbooks = plan?.workbooks ?? [];
  const hasNobody = plan?.workbooks.length === 0;
  const emptied = largest([0, ...workbooks.map((one) => one.emptied)]);
  const actions = hasNobody && (
    <Button appearance="primary" onClick={() => onTool('prepare')}>
      {words.tools.names.prepare}
    </Button>
  );
  return (
    <ToolDialog title={say.title} close={words.sealing.close} onClose={onClose} actions={actions}>
      <p className={styles.text}>{hasNobody ? say.nobody : say.intro}</p>
      <WorkProgress />
      {workbooks.length > 0 && (
        <>
          {distribute ? (
            <DistributedFiles distribute={distribute} units={workbooks.length} />
          ) : (
            <p className={styles.text}>{say.notHere}</p>
          )}
          {plan && plan.withheld.length > 0 && <p className={styles.hint}>{say.withheld(plan.withheld)}</p>}
          {emptied > 0 && <p className={styles.hint}>{say.emptied(emptied)}</p>}
          <ScoreList
            label={say.list(workbooks.length)}
            items={workbooks.map(({ unit, file, sheets }) => ({ key: file, words: say.workbook(unit, file, sheets), place: null }))}
          />
        </>
      )}
    </ToolDialog>
  );
}
