import { hostCore, type FakeHost, type HostDesk } from './hostDesk.ts';

/** What a page of Excel on Windows is opened with. */
export const WIN32_HOST_INFO = 'Excel$Win32$16.01$zh-CN$$$$0';

/** An array as the desktop gives it. */
interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

type Execute = (id: number, args: readonly unknown[], callback: (answer: SafeArray) => void) => void;
type Register = (id: number, target: string, handler: (id: number, payload: SafeArray) => void, callback: (status: number) => void) => void;

/**
 * Excel on Windows around a page: `window.external` with the calls that excel-win32-16.01.debug.js makes of it
 * (`Win32RichClientHostController`, `OSF.InitializationHelper.prototype.getAppContext`). Has to be there before office.js runs.
 */
export function win32Host(window: Window, desk: HostDesk): FakeHost {
  const core = hostCore(desk);
  const execute: Execute = (id, args, callback) => {
    void core.execute(id, args).then(({ status, payload }) => callback(safeArray([status, safeArray(payload as readonly unknown[])])));
  };
  const register: Register = (id, target, handler, callback) => {
    const status = core.register(id, target, (values) => handler(id, safeArray(values)));
    setTimeout(() => {
      callback(status);
      core.answered(id);
    }, 0);
  };
  const external = {
    GetHostInfo: () => WIN32_HOST_INFO,
    GetContext() {
      desk.loaded?.();
      return context(desk);
    },
    Execute: execute,
    RegisterEvent: register,
    UnregisterEvent: (id: number, _target: string, callback: (status: number) => void) => callback(core.unregister(id)),
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
  return core;
}

function context({ locale, sets, documentUrl, background = '#FFFFFF' }: HostDesk): Readonly<Record<string, () => unknown>> {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'kaohe',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 2,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.14334.20136',
    GetInitialDisplayMode: () => 0,
    GetSettings: () => ({ Read: () => undefined }),
    GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: Number.parseInt(background.slice(1), 16) }),
  };
}

function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => [...values], dimensions: () => 1 };
}
