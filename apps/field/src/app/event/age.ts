/** Nobody leaves a phone alone for that long and then goes on: its clock was put right, and nothing has aged. */
const HALF_A_YEAR = 180 * 24 * 3_600_000;

/** How long ago something was by the phone's clock, which may have been years off then or be so now. */
export const ageOf = (then: number, now: number): number =>
  Math.abs(now - then) < HALF_A_YEAR ? now - then : 0;
