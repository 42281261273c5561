import { fold } from '../../workbook/fold.ts';
import { remembered } from '../../workbook/remembered.ts';

/** Traditional characters of header words and labels, each before its simplified form. Names of units keep theirs. */
const PAIRS =
  '編编號号評评項项檢检複复覆复單单級级標标準准備备註注總总計计執执實实應应際际終终審审議议獎奖懲惩罰罚減减額额點点數数據据證证權权責责負负門门處处縣县區区鄉乡鎮镇組组織织綜综績绩滿满達达驗验認认條条業业務务類类別别範范圍围對对員员隊队參参賽赛' +
  '學学個个內内說说測测詳详細细則则規规辦办結结節节時时間间進进開开關关報报頁页機机構构廠厂場场稱称簽签監监領领導导專专會会職职產产廳厅價价質质環环優优與与為为後后錄录態态狀状現现給给佔占補补續续無无適适週周歸归屬属層层資资訊讯幹干該该試试協协' +
  '牽牵頭头聯联絡络體体製制訂订設设選选舉举獲获預预統统彙汇匯汇見见記记課课題题觀观討讨論论調调來来從从傳传網网維维護护衛卫農农歷历檔档';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS.charAt(i * 2), PAIRS.charAt(i * 2 + 1)] as const),
);
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');

/** As `fold`, and traditional characters made simplified: 編 號 → 编号. For words that Kaohe knows, never for what it shows. */
export const foldWords: (text: string) => string = remembered(
  (text) => fold(text).replace(TRADITIONAL, (letter) => SIMPLIFIED.get(letter) ?? letter),
  4096,
);
