/**
 * Arithmetic mean Σx / n, in the unit of the values.
 *
 * Summed around the first value and corrected by a second pass, so that a large common offset costs no digits.
 * n = 0: `null`.
 */
export function mean(values: readonly number[]): number | null {
  const shift = values[0];
  if (shift === undefined) return null;
  let around = 0;
  for (const value of values) around += value - shift;
  const first = shift + around / values.length;
  let rest = 0;
  for (const value of values) rest += value - first;
  return first + rest / values.length;
}
