import { makeStyles } from '@fluentui/react-components';
import type { Caution } from '../../tools/inspect/beforeSending.ts';
import { WorkProgress } from '../header/WorkProgress.tsx';
import { usePane } from '../paneContext.ts';
import { ToolDialog } from '../tools/ToolDialog.tsx';
import type { ToolDialogProps } from '../tools/toolDialogProps.ts';
import { useAnswer } from '../tools/useAnswer.ts';
import { CautionList } from './CautionList.tsx';

const useStyles = makeStyles({ text: { margin: 0 } });

/** 印发前检查: begins by itself. Everything is shown, and nothing is taken off. */
export function InspectDialog({ onClose }: ToolDialogProps) {
  const { words } = usePane();
  const styles = useStyles();
  const cautions = useAnswer<readonly Caution[]>((session) => session.run('inspect'), onClose);
  const say = words.inspecting;
  return (
    <ToolDialog title={say.title} close={words.sealing.close} onClose={onClose}>
      <WorkProgress />
      {cautions && (
        <p className={styles.text} role="status">
          {cautions.length > 0 ? say.intro(cautions.length) : say.nothing}
        </p>
      )}
      {cautions && cautions.length > 0 && <CautionList cautions={cautions} />}
    </ToolDialog>
  );
}
