import { Dialog, DialogSurface } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { usePane } from '../paneContext.ts';
import { AsideLine } from './AsideLine.tsx';
import { DialogAside } from './dialogAside.ts';
import { ToolDialogBody } from './ToolDialogBody.tsx';

interface Props {
  readonly title: string;
  /** What the button that closes says. */
  readonly close: string;
  readonly onClose: () => void;
  /** Buttons before that one. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/**
 * The dialog of a tool. Closing it cancels what it has begun. A link in it takes it aside: a line in the pane brings it back as it was.
 */
export function ToolDialog({ title, close, onClose, actions, children }: Props) {
  const { session } = usePane();
  const [isAside, setAside] = useState(false);
  const followed = useRef<Element | null>(null);
  const leave = (): void => {
    session.cancel();
    onClose();
  };
  const stepAside = useCallback(() => {
    followed.current = document.activeElement;
    setAside(true);
  }, []);
  useEffect(() => {
    const link = followed.current;
    if (isAside || !(link instanceof HTMLElement)) return undefined;
    // After Fluent, which gives the focus to the first button.
    const timer = setTimeout(() => link.focus());
    return () => clearTimeout(timer);
  }, [isAside]);
  return (
    <DialogAside value={stepAside}>
      {isAside && <AsideLine title={title} close={close} onBack={() => setAside(false)} onClose={leave} />}
      <Dialog open={!isAside} unmountOnClose={false} surfaceMotion={null} onOpenChange={(_, data) => !data.open && leave()}>
        {/* Fluent only takes its pointer away: without the motion it would still be seen. */}
        <DialogSurface {...(isAside ? { style: { display: 'none' } } : {})}>
          <ToolDialogBody title={title} close={close} onClose={leave} actions={actions}>
            {children}
          </ToolDialogBody>
        </DialogSurface>
      </Dialog>
    </DialogAside>
  );
}
