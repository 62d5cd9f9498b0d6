import type { PledgeStatus } from '@ikrar/domain';
import type { Tone } from '@ikrar/ui';

const TONES: Readonly<Partial<Record<PledgeStatus, Tone>>> = {
  active: 'positive',
  paused: 'attention',
};

/** How a pledge's status looks, on the team's screens and the office's. */
export function pledgeTone(status: PledgeStatus): Tone {
  return TONES[status] ?? 'neutral';
}
