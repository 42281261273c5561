import { foldWords } from './foldWords.ts';

const BOX =
  /^(?:所在|所属|对应|存放|归档)?(?:佐证|证明|印证|支撑|备查)?(?:资料|材料|档案|文件|文书|案卷|卷宗|卷)?盒(?:编号|编码|序号|号码|号)?(?:1[.、].*)?$/u;

/**
 * True for a header over the numbers of the boxes that evidence is filed in: 资料盒编号, 资料盒（蓝色）编号, 档案盒号, 盒号, also with what
 * each number stands for behind it (`1.基础工作 2.工作创新`). A box is where evidence lies, never evidence.
 */
export function isBoxHeader(header: string): boolean {
  return BOX.test(foldWords(header).replace(/\([^()]*\)/gu, ''));
}
