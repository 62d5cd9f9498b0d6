const FEW = 0.1;
const MOST_SLIPS = 3;

/** Whether so many of all are few enough to be slips of whoever typed them: at most three, and at most a tenth. */
export function areSlips(some: number, all: number): boolean {
  return some <= Math.min(MOST_SLIPS, FEW * all);
}

/** Whether a column is one of right and wrong by numbers: both 0 and 1 stand in it, and all else are slips. */
export function isZeroOne(given: readonly string[]): boolean {
  const plain = given.map((cell) => /^([01])(?:[.,]0+)?$/.exec(cell)?.[1] ?? '');
  const strays = plain.filter((digit) => digit === '').length;
  return given.length > 0 && areSlips(strays, given.length) && (strays === 0 || new Set(plain).size === 3);
}
