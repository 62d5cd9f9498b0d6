import type { Duty } from './duties';
import { DUTIES } from './duties';

/**
 * The duties that a person may take on, in the order of `DUTIES`.
 *
 * Definition: a minor gets education duties only; an adult all of them.
 * Source: G4 and L19 of the domain papers (no task of watching for minors).
 */
export function allowedDuties(minor: boolean): readonly Duty[] {
  return DUTIES.filter(({ forMinors }) => forMinors || !minor);
}
