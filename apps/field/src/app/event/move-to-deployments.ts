import { PHASES } from '@ikrar/domain';
import type { Draft } from '../questionnaire/draft';
import type { Change, Store } from '../store/store';
import type { PublicEvent } from '../transport/public-api-types';
import type { Seat } from './seat';

/** An event as the phone saw it last. */
export type KeptEvent = (joinCode: string) => Promise<PublicEvent | undefined>;

/**
 * What an earlier page kept by phase is kept by deployment now: an update of the page must not lose a draft, nor ask
 * again for what was sent.
 */
export async function moveToDeployments(store: Store, kept: KeptEvent): Promise<void> {
  const changes: Change[] = [];
  for (const key of await store.keys('drafts')) {
    const phase = key.slice(key.lastIndexOf(':') + 1);
    if (!PHASES.some((known) => known === phase)) continue;
    const draft = await store.get<Draft>('drafts', key);
    const moved = draft && {
      shelf: 'drafts' as const,
      key: key.replace(/[^:]+$/, draft.deploymentId),
      value: draft,
    };
    changes.push({ shelf: 'drafts', key }, ...(moved ? [moved] : []));
  }
  for (const seat of await store.all<Seat>('seats')) {
    const event = await kept(seat.joinCode);
    const byPhase = new Map<string, string>(
      event?.phases.map(({ phase, deploymentId }) => [phase, deploymentId]),
    );
    const moved = (key: string): string => byPhase.get(key) ?? key;
    const known = [...Object.keys(seat.sent), ...(seat.steps?.received ?? [])];
    if (!known.some((key) => moved(key) !== key)) continue;
    const sent = Object.fromEntries(Object.entries(seat.sent).map(([key, record]) => [moved(key), record]));
    const steps = seat.steps && { ...seat.steps, received: seat.steps.received.map(moved) };
    const value: Seat = { ...seat, sent, ...(steps && { steps }) };
    changes.push({ shelf: 'seats', key: seat.joinCode, value });
  }
  if (changes.length) await store.write(changes);
}
