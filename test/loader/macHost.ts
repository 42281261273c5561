import { hostCore, type FakeHost, type HostDesk } from './hostDesk.ts';

/** What a page of Excel on Mac is opened with. */
export const MAC_HOST_INFO = 'Excel$Mac$16.00$zh-CN$$$$0';

/** What excel-mac-16.00.debug.js posts, `WebkitScriptMessaging.postWebkitMessage`; methods by `OSFWebkit.MethodId`. */
interface Posted {
  readonly methodId: number;
  readonly params: { readonly id: number; readonly apiArgs?: readonly unknown[]; readonly targetId?: string };
  readonly callbackId?: string;
}

const METHOD = { execute: 1, register: 2, unregister: 3, context: 5 } as const;

interface MacWindow extends Window {
  readonly OSF: {
    readonly ScriptMessaging: {
      agaveHostCallback(id: string, params: unknown): void;
      agaveHostEventCallback(id: string, params: unknown): void;
    };
  };
}

/**
 * Excel on Mac around a page: the message handler of WKWebView that excel-mac-16.00.debug.js speaks with (`WebkitHostController`, the
 * dialogs of `_enableFullDialogAPI`). Has to be there before that script runs.
 */
export function macHost(window: Window, desk: HostDesk): FakeHost {
  const core = hostCore(desk);
  const { agaveHostCallback, agaveHostEventCallback } = {
    agaveHostCallback: (id: string, params: unknown) => (window as MacWindow).OSF.ScriptMessaging.agaveHostCallback(id, params),
    agaveHostEventCallback: (id: string, params: unknown) => (window as MacWindow).OSF.ScriptMessaging.agaveHostEventCallback(id, params),
  };
  const answer = ({ methodId, params, callbackId = '' }: Posted): void => {
    switch (methodId) {
      case METHOD.context:
        desk.loaded?.();
        agaveHostCallback(callbackId, context(desk));
        return;
      case METHOD.execute:
        // The values of the answer come last to first.
        void core
          .execute(params.id, params.apiArgs ?? [])
          .then(({ status, payload }) => agaveHostCallback(callbackId, [0, [status, payload]]));
        return;
      case METHOD.register:
        // The status stands alone, as an array of one.
        agaveHostCallback(callbackId, [
          core.register(params.id, params.targetId ?? '', (values) => agaveHostEventCallback(callbackId, [values, params.id])),
        ]);
        core.answered(params.id);
        return;
      case METHOD.unregister:
        agaveHostCallback(callbackId, [core.unregister(params.id)]);
        return;
      default:
    }
  };
  Object.assign(window, {
    _enableFullDialogAPI: true,
    webkit: { messageHandlers: { Agave: { postMessage: (text: string) => void setTimeout(() => answer(JSON.parse(text) as Posted), 0) } } },
  });
  return core;
}

/** By the places of `OSFWebkit.AppContextProperties`. */
function context({ locale, sets, documentUrl }: HostDesk): readonly unknown[] {
  return [
    [[], []],
    'kaohe',
    1,
    16,
    0,
    0,
    0,
    0,
    locale,
    locale,
    0,
    documentUrl,
    1,
    2,
    '',
    '',
    'correlation',
    'instance',
    false,
    false,
    JSON.stringify(sets),
    '',
    '16.52',
    0,
  ];
}
