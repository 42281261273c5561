import { makeStyles } from '@fluentui/react-components';
import type { Caution } from '../../tools/inspect/beforeSending.ts';
import { WorkProgress } from '../header/WorkProgress.tsx';
import { usePane } from '../paneContext.ts';
import { ToolDialog } from '../tools/ToolDialog.tsx';
import type { ToolDialogProps } from '../tools/toolDialogProps.ts';
import { useAnswer } from '../tools/useAnswer.ts';
import { NO_FILTER } from '../paneView.ts';
import type { NextStep } from './nextStep.ts';
import { CautionList } from './CautionList.tsx';

const useStyles = makeStyles({ text: { margin: 0 } });

/** 印发前检查: begins by itself. Everything is shown, and nothing is taken off. */
export function InspectDialog({ onClose, onTool }: ToolDialogProps) {
  const { session, words, go } = usePane();
  const styles = useStyles();
  const cautions = useAnswer<readonly Caution[]>((session) => session.run('inspect'), onClose);
  const say = words.inspecting;
  const take = (step: NextStep): void => {
    if (step === 'seal' || step === 'verify') {
      onTool(step);
      return;
    }
    onClose();
    if (step === 'recalculate') void session.run('recalculate');
    else if (step === 'overview' || step === 'evidence') go({ tab: step });
    else go({ tab: 'findings', filter: { ...NO_FILTER, severity: 'error' } });
  };
  return (
    <ToolDialog title={say.title} close={words.sealing.close} onClose={onClose}>
      <WorkProgress />
      {cautions && (
        <p className={styles.text} role="status">
          {cautions.length > 0 ? say.intro(cautions.length) : say.nothing}
        </p>
      )}
      {cautions && cautions.length > 0 && <CautionList cautions={cautions} onStep={take} />}
    </ToolDialog>
  );
}
