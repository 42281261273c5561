/** The colours that old workbooks count from 8 on; 0 to 7 are the first eight again (18.8.27). */
const FROM_8 =
  '000000ffffffff000000ff000000ffffff00ff00ff00ffff800000008000000080808000800080008080c0c0c0808080' +
  '9999ff993366ffffccccffff660066ff80800066ccccccff000080ff00ffffff0000ffff8000808000000080800000ff' +
  '00ccffccffffccffccffff9999ccffff99cccc99ffffcc993366ff33cccc99cc00ffcc00ff9900ff6600666699969696' +
  '003366339966003300333300993300993366333399333333';

const SYSTEM: readonly string[] = ['000000', 'ffffff'];

/** The palette of a workbook that brings none of its own; 64 and 65 are the text and the ground of the system. */
export const INDEXED_COLORS: readonly string[] = [...eight(), ...all(), ...SYSTEM];

function all(): readonly string[] {
  return FROM_8.match(/.{6}/g) ?? [];
}

function eight(): readonly string[] {
  return all().slice(0, 8);
}
