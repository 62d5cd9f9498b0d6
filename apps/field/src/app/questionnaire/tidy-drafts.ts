import { KeptEvent, moveToDeployments } from '../event/move-to-deployments';
import type { Store } from '../store/store';
import { Draft, isKept, onNewClock } from './draft';

/** Brings what is kept on the phone up to date, and lets go of what was forgotten there. */
export async function tidyDrafts(store: Store, kept: KeptEvent): Promise<void> {
  await moveToDeployments(store, kept);
  const now = Date.now();
  for (const key of await store.keys('drafts')) {
    const draft = await store.get<Draft>('drafts', key);
    if (!draft) continue;
    const value = onNewClock(draft, now);
    if (value || !isKept(draft, now)) await store.write([{ shelf: 'drafts', key, value }]);
  }
}
