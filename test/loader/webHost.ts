import { EVENTS, hostCore, type FakeHost, type HostDesk } from './hostDesk.ts';

const CONVERSATION = 'conversation';
const EXCEL = 'https://excel.officeapps.live.com';

/** What a page of Excel on the web is opened with: who is around it, and whom it may speak with. */
export const WEB_HOST_INFO = 'Excel$Web$16.00$zh-CN$$$$0';
export const WEB_FRAGMENT = `#&_xdm_Info=${CONVERSATION}|kaohe|${encodeURIComponent(`${EXCEL}/x`)}`;

/** `Microsoft.Office.Common.Request`; actions 0 invoke, 1 register, 2 unregister. */
interface Request {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly eventDispId?: number;
    readonly targetId?: string;
    readonly [name: string]: unknown;
  };
}

/**
 * Excel on the web around a page: the window above it, which excel-web-16.00.debug.js posts to (`XdmCommunicationManager`,
 * `OSF.DDA.WAC.Delegate`). Has to be there before office.js runs. Dialogs are those shown in Excel's own page.
 */
export function webHost(window: Window, desk: HostDesk): FakeHost {
  const core = hostCore(desk);
  const { MessageEvent } = window as Window & typeof globalThis;
  const tell = (request: Request, type: 'calling' | 'eventing', data: unknown): void => {
    const { _actionName, _conversationId, _correlationId } = request;
    const response = {
      _messageType: 1,
      _actionName,
      _conversationId,
      _correlationId,
      _errorCode: 0,
      _responseType: type === 'calling' ? 0 : 1,
      _data: data,
    };
    window.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(response), origin: EXCEL }));
  };
  const take = async (request: Request): Promise<void> => {
    const { _actionType, _actionName, _data } = request;
    if (_actionType === 1) {
      const status = core.register(_data.eventDispId ?? 0, _data.targetId ?? '', (values) =>
        tell(request, 'eventing', named(_data.eventDispId, values)),
      );
      tell(request, 'calling', { Error: status });
      core.answered(_data.eventDispId ?? 0);
    } else if (_actionType === 2) {
      tell(request, 'calling', { Error: core.unregister(_data.eventDispId ?? 0) });
    } else if (_actionName === 'ContextActivationManager_getAppContextAsync') {
      desk.loaded?.();
      tell(request, 'calling', context(desk));
    } else if (_data.DdaMethod) {
      const { ArrayData } = _data as { readonly ArrayData?: unknown };
      const args =
        ArrayData === undefined
          ? Object.entries(_data)
              .filter(([name]) => /^\d+$/u.test(name))
              .map(([, value]) => value)
          : [ArrayData];
      const { status, payload } = await core.execute(_data.DdaMethod.DispatchId, args);
      tell(request, 'calling', { Version: 1, Error: status, Data: payload });
    }
  };
  const above = {
    postMessage(text: string) {
      const request = JSON.parse(text) as Request;
      if (request._messageType === 0) setTimeout(() => void take(request), 0);
    },
  };
  Object.defineProperty(window, 'parent', { value: above, configurable: true });
  return core;
}

/** The values of a click by their places, those of a dialog by `DialogMessageReceivedEventKeys`. */
function named(event: number | undefined, values: readonly unknown[]): object {
  return event === EVENTS.dialog ? { messageType: values[0], messageContent: values[1] } : { ...values };
}

/** As `OSF_InitializationHelper_getAppContextAsync$getInvocationCallbackWebApp` takes it; 16 is Excel on the web. */
function context({ locale, sets, documentUrl }: HostDesk): Readonly<Record<string, unknown>> {
  return {
    _id: 'kaohe',
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: 0,
    _settings: {},
    _reason: 'inserted',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation',
    _requirementMatrix: JSON.stringify(sets),
    _hostFullVersion: '16.0.0.0',
    _appDomains: [],
  };
}
