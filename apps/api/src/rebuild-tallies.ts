import { setTimeout } from 'node:timers/promises';
import { createApp } from './create-app';
import { TallyJob } from './evaluation';
import type { Configuration } from './platform/config';
import { TallyMarks } from './programs';

/** While a server counts the same event; it will not take long. */
const AGAIN_MS = 1000;

/** Counts every event of every organisation anew, each in the context of its own; servers may run meanwhile. */
export async function rebuildTallies(configuration: Configuration): Promise<{ events: number }> {
  // Never started, so it serves nobody and looks for no marks.
  const app = await createApp(configuration, null);
  try {
    const job = app.get(TallyJob, { strict: false });
    const events = await app.get(TallyMarks, { strict: false }).everyEvent();
    for (const event of events) {
      while ((await job.run(event, 'always')) === 'outrun') await setTimeout(AGAIN_MS);
    }
    return { events: events.length };
  } finally {
    await app.close();
  }
}
