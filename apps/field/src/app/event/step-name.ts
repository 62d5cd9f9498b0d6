import type { Dictionary } from '../language/later-language';
import type { Finished } from '../outbox/outbox-record';

/** Follow-ups have numbers, for there may be several of them. */
export const stepName = (t: Dictionary, name: 'present' | Finished, wave = 1): string =>
  name === 'follow_up' ? `${t.steps.follow_up} ${wave}` : t.steps[name];
