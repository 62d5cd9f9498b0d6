import type { InstrumentPurpose, Phase } from './questionnaire-lists';

/**
 * Whether an instrument made for `purpose` is worth offering in `phase`. An observation sheet is kept by the team
 * and rates nobody's knowledge; a feedback sheet asks about a session that was. `other` may be anything.
 */
export function suitsPhase(purpose: InstrumentPurpose, phase: Phase): boolean {
  if (purpose === 'other') return true;
  if (purpose === 'observation' || phase === 'observation') return purpose === phase;
  return purpose !== 'feedback' || phase === 'feedback';
}
