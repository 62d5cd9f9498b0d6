import type { Draft } from '../questionnaire/draft';
import type { Change, Store } from '../store/store';
import type { PublicEvent } from '../transport/public-api-types';
import type { Seat } from './seat';

/** An event as the phone saw it last. */
export type KeptEvent = (joinCode: string) => Promise<PublicEvent | undefined>;

/**
 * What an earlier page kept by phase is kept by deployment now, and a draft under an id that tells nothing of whose it
 * is: an update of the page must not lose a draft, nor ask again for what was sent.
 */
export async function moveToDeployments(store: Store, kept: KeptEvent): Promise<void> {
  const changes: Change[] = [];
  for (const key of await store.keys('drafts')) {
    const [joinCode = '', holder, deployment] = key.split(':');
    if (!holder || !deployment) continue;
    const draft = await store.get<Draft>('drafts', key);
    changes.push({ shelf: 'drafts', key });
    if (draft) changes.push({ shelf: 'drafts', key: draft.id, value: { ...draft, joinCode, holder } });
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
