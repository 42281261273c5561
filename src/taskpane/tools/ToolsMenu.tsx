import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { usePane, useSessionState } from '../paneContext.ts';
import { useReturnedFocus } from '../useReturnedFocus.ts';
import { TOOLS, type Tool } from './tools.ts';

interface Props {
  readonly tools?: readonly Tool[];
  readonly className?: string;
}

/** The menu 工具. One dialog at a time; the focus returns to the menu's button. */
export function ToolsMenu({ tools = TOOLS, className }: Props) {
  const { words } = usePane();
  const isBusy = useSessionState((state) => state.work !== null);
  const isRead = useSessionState((state) => state.content !== null);
  const [opened, setOpened] = useState<Tool | null>(null);
  const opener = useReturnedFocus(opened !== null);
  if (tools.length === 0) return null;
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton ref={opener} appearance="subtle" {...(className ? { className } : {})} disabledFocusable={isBusy || !isRead}>
            {words.tools.menu}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {tools.map((tool) => (
              <MenuItem key={tool.key} onClick={() => setOpened(tool)}>
                {words.tools.names[tool.key]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {opened && (
        <Suspense>
          <opened.Dialog onClose={() => setOpened(null)} onTool={(name) => setOpened(tools.find(({ key }) => key === name) ?? null)} />
        </Suspense>
      )}
    </>
  );
}
