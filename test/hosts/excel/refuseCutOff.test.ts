import { refuseCutOff } from '../../../src/hosts/excel/refuseCutOff.ts';
import { HostFailureError } from '../../../src/workbook/failure.ts';

const marking = (count: number) =>
  ({
    edit: 'add-conditional-format',
    sheet: '甲',
    ranges: Array.from({ length: count }, (_, i) => `B${1000 + 2 * i}`),
    formula: 'TRUE',
    fillColor: 'FFC7CE',
  }) as const;

test('an address that Excel would cut off is refused as an address, not as a text', () => {
  // Five characters and a comma each, and none behind the last.
  expect(() => refuseCutOff(marking(1365))).not.toThrow();
  const refused = (): unknown => {
    try {
      refuseCutOff(marking(1366));
      return null;
    } catch (error) {
      return error instanceof HostFailureError ? error.failure : error;
    }
  };
  expect(refused()).toEqual({ kind: 'edit-refused', edit: 'add-conditional-format', reason: 'address-too-long', at: '甲' });
});
