/** The values that are present, in their order. Missing answers are `null`. */
export function withoutMissing(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}
