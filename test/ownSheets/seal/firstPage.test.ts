import { drawSeal } from '../../../src/ownSheets/seal/drawSeal.ts';
import { readSeal } from '../../../src/ownSheets/seal/readSeal.ts';
import { sealOf } from '../../../src/sealing/sealCode.ts';
import { applyToSnapshot } from '../../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook } from '../../support/drawSheet.ts';
import { cellsOf } from '../../results/drawnCells.ts';

test('says beside its title that the first page is enough, and is read back whole', () => {
  const workbook = drawWorkbook(drawSheet([[1]], { name: '甲' }));
  const edits = drawSeal(workbook, sealOf([]));
  expect(cellsOf(edits, '封存清单').get('C1')).toContain('只须打印本表首页');
  expect(readSeal(applyToSnapshot(workbook, edits))?.isWhole).toBe(true);
});
