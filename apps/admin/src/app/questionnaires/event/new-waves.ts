import { PHASES } from '@ikrar/domain';
import type { Phase } from '@ikrar/domain';

export interface NewWave {
  readonly phase: Phase;
  readonly wave: number;
}

const MOST_FOLLOW_UPS = 20;

/** What can still be added to an event: each phase once, and one more follow-up. */
export function newWaves(planned: readonly NewWave[]): NewWave[] {
  return PHASES.flatMap((phase): NewWave[] => {
    const waves = planned.filter((one) => one.phase === phase).map(({ wave }) => wave);
    if (phase !== 'follow_up') return waves.length > 0 ? [] : [{ phase, wave: 1 }];
    const next = Math.max(0, ...waves) + 1;
    return next > MOST_FOLLOW_UPS ? [] : [{ phase, wave: next }];
  });
}
