/** RRGGBB, for one series of a chart after the other. Neighbours are told apart in black and white too. */
const COLORS = ['4472C4', 'F4B183', '70AD47', 'FFD966', '7F7F7F', '9DC3E6'] as const;

export function chartColor(series: number): string {
  return COLORS[series % COLORS.length] ?? COLORS[0];
}
