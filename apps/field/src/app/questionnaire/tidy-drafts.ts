import { KeptEvent, moveToDeployments } from '../event/move-to-deployments';
import type { Store } from '../store/store';
import { Draft, isKept } from './draft';

/** Brings what is kept on the phone up to date, and lets go of what was forgotten there. */
export async function tidyDrafts(store: Store, kept: KeptEvent): Promise<void> {
  await moveToDeployments(store, kept);
  for (const key of await store.keys('drafts')) {
    const draft = await store.get<Draft>('drafts', key);
    if (draft && !isKept(draft, Date.now())) await store.write([{ shelf: 'drafts', key }]);
  }
}
