import type { Finding } from '../findings/finding.ts';
import { addressOf } from '../workbook/address.ts';

/**
 * A total that was typed over a formula and differs too is said twice, and is one cell: what is to be put there is the formula, whichever
 * of the two somebody reads first. A number typed once more would not follow its scores either.
 */
export function withOneAdvice(findings: readonly Finding[]): readonly Finding[] {
  const formulas = new Map(
    findings.flatMap((f) =>
      f.code === 'total-typed-over' && f.cell ? [[placeOf(f), { correct: f.args.correct, result: f.args.result }]] : [],
    ),
  );
  if (formulas.size === 0) return findings;
  return findings.map((f): Finding => {
    const instead = f.code === 'total-mismatch' && formulas.get(placeOf(f));
    if (!instead) return f;
    // Where the figure is in doubt, what the formula comes to is too.
    return { ...f, args: { ...f.args, instead: f.args.doubt === null ? instead : { ...instead, result: null } } };
  });
}

function placeOf({ sheet, cell }: Finding): string {
  return JSON.stringify([sheet, cell && addressOf(cell)]);
}
