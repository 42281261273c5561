const ENDS_IN_HAN = /\p{Script=Han}$/u;
const BEGINS_WITH_HAN = /^\p{Script=Han}/u;
const ENDS_IN_LATIN = /[A-Za-z0-9]$/u;
const BEGINS_WITH_LATIN = /^[-−+]?[A-Za-z0-9]/u;

/**
 * Pieces of a Chinese sentence one behind the other, as they are set: Chinese characters beside Latin letters or digits stand apart by a
 * space, and beside Chinese characters and marks they don't. 查看 + 考核汇总 → 查看考核汇总, 查看 + A3 + 的问题 → 查看 A3 的问题
 */
export function spaced(...pieces: readonly string[]): string {
  return pieces
    .filter((piece) => piece !== '')
    .reduce((before, piece) => (before === '' ? piece : `${before}${meetsOther(before, piece) ? ' ' : ''}${piece}`), '');
}

function meetsOther(before: string, after: string): boolean {
  return (ENDS_IN_HAN.test(before) && BEGINS_WITH_LATIN.test(after)) || (ENDS_IN_LATIN.test(before) && BEGINS_WITH_HAN.test(after));
}
