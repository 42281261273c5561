import { HostFailureError } from '../../workbook/failure.ts';

/** The failure of a part whose XML, or what it says, can't be. `detail` is short English for a person to pass on. */
export function brokenXml(part: string, detail: string): HostFailureError {
  return new HostFailureError({ kind: 'xml-broken', part, detail });
}
