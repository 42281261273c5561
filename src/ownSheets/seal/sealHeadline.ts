import { factOf, isCellLine, RESULTS, type Seal } from '../../sealing/seal.ts';
import { OWN_SHEETS } from '../ownSheets.ts';

/** Says what a seal is and what it is not. */
const WHAT_A_SEAL_IS =
  '封存清单能发现改动，不是电子签名：不能证明是谁封存的，也不能阻止有权限的人改动后重新封存。请把封存码写进通报等另外保存的文件，以后凭封存码核验。';

/** The row of the code, zero-based. */
export const CODE_ROW = 1;

/** The rows above the header, a text each. */
export function sealHeadline(seal: Seal): readonly string[] {
  const cells = seal.lines.filter(isCellLine).length;
  const units = seal.lines.filter(({ what }) => what === RESULTS[0]).length;
  const errors = factOf(seal, 'errors');
  return [
    OWN_SHEETS.seal,
    `封存码：${seal.code}`,
    `SHA-256：${seal.sha256}`,
    `封存日期 ${factOf(seal, 'day')}，截至日期 ${factOf(seal, 'asOf')}，由 ${factOf(seal, 'program')} 封存；共 ${cells} 个单元格、${units} 个考核单位` +
      `${errors === '0' ? '' : `；封存时有 ${errors} 个错误未处理`}。`,
    WHAT_A_SEAL_IS,
  ];
}
