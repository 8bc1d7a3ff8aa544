/** Columns in proportion; whatever exists gets at least one, as long as there are as many columns as things. */
export function sharesOf(values: readonly number[], width: number): number[] {
  const total = values.reduce((a, b) => a + b, 0);
  if (total === 0) return values.map(() => 0);
  const shares = values.map((value) => (value === 0 ? 0 : Math.max(1, Math.round((value * width) / total))));
  for (let extra = shares.reduce((a, b) => a + b, 0) - width; extra !== 0; extra -= Math.sign(extra)) {
    const largest = shares.indexOf(Math.max(...shares));
    shares[largest] = (shares[largest] ?? 0) - Math.sign(extra);
  }
  return shares;
}
