import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useBench, useBenchState } from './benchContext.ts';
import { useFocusBefore } from './useFocusBefore.ts';
import type { LeaveQuestion } from './useLeaveQuestion.ts';

export function LeaveDialog({ question }: { readonly question: LeaveQuestion }) {
  const { words } = useBench();
  useFocusBefore();
  const name = useBenchState((state) => state.open?.name ?? '');
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && void question.answer('cancel')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.leave.title(name)}</DialogTitle>
          <DialogContent>{words.leave.text}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => void question.answer('save')}>
              {words.save}
            </Button>
            <Button onClick={() => void question.answer('discard')}>{words.leave.discard}</Button>
            <Button onClick={() => void question.answer('cancel')}>{words.leave.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
