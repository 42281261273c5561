import { Button } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { usePane, useSessionState } from '../paneContext.ts';
import { useReturnedFocus } from '../useReturnedFocus.ts';
import { TOOLS, type Tool } from './tools.ts';

/** The same dialog as in the menu 工具, as the next step where a screen has nothing to show. */
export function ToolButton({ tool, children }: { readonly tool: Tool['key']; readonly children: string }) {
  const { words } = usePane();
  const isBusy = useSessionState((state) => state.work !== null);
  const [opened, setOpened] = useState<Tool['key'] | null>(null);
  const opener = useReturnedFocus(opened !== null);
  const found = TOOLS.find(({ key }) => key === opened);
  return (
    <>
      <Button ref={opener} appearance="primary" disabledFocusable={isBusy} onClick={() => setOpened(tool)}>
        {children}
      </Button>
      {found && (
        <Suspense fallback={words.states.loading}>
          <found.Dialog onClose={() => setOpened(null)} onTool={setOpened} />
        </Suspense>
      )}
    </>
  );
}
