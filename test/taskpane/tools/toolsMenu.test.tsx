/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { lazy } from 'react';
import { PaneContext } from '../../../src/taskpane/paneContext.ts';
import { FIRST_VIEW } from '../../../src/taskpane/paneView.ts';
import { USUAL_PREFERENCES } from '../../../src/taskpane/preferences.ts';
import type { ToolDialogProps } from '../../../src/taskpane/tools/toolDialogProps.ts';
import type { Tool } from '../../../src/taskpane/tools/tools.ts';
import { ToolsMenu } from '../../../src/taskpane/tools/ToolsMenu.tsx';
import { zh } from '../../../src/taskpane/words/zh.ts';
import { makeSession, type Opened } from '../../session/openSession.ts';
import '../renderPane.tsx';

function Closing({ onClose }: ToolDialogProps) {
  return <button onClick={onClose}>做完了</button>;
}

const TOOL: Tool = { key: 'inspect', Dialog: lazy(() => Promise.resolve({ default: Closing })) };

async function renderMenu(tools: readonly Tool[], isRead: boolean): Promise<Opened> {
  const opened = makeSession();
  if (isRead) await opened.session.start();
  const context = {
    session: opened.session,
    language: 'zh',
    words: zh,
    view: FIRST_VIEW,
    go: () => undefined,
    preferences: USUAL_PREFERENCES,
    prefer: () => undefined,
    selfCheck: null,
    zip: null,
    writeDocument: null,
    standing: null,
    distribute: null,
    undoneElsewhere: false,
  } as const;
  await act(async () => {
    render(
      <FluentProvider theme={webLightTheme}>
        <PaneContext.Provider value={context}>
          <ToolsMenu tools={tools} />
        </PaneContext.Provider>
      </FluentProvider>,
    );
    await Promise.resolve();
  });
  return opened;
}

test('opens a dialog, and has the focus again when that is closed', async () => {
  await renderMenu([TOOL], true);
  fireEvent.click(screen.getByRole('button', { name: '工具' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: '印发前检查' }));
  fireEvent.click(await screen.findByText('做完了'));
  await waitFor(() => expect(screen.queryByText('做完了')).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '工具' }));
});

test('waits until the workbook has been read', async () => {
  await renderMenu([TOOL], false);
  expect(screen.getByRole('button', { name: '工具' }).getAttribute('aria-disabled')).toBe('true');
});

test('is not there where there is nothing to choose', async () => {
  await renderMenu([], true);
  expect(screen.queryByRole('button')).toBeNull();
});
