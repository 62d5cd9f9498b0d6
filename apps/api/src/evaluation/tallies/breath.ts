import { setImmediate, setTimeout } from 'node:timers/promises';

/** Until then it is short work, and somebody may be looking at the wall of the hall. */
const SHORT_MS = 500;
/** Of long work: how long others have the process for themselves, by how long it was taken. */
const REST = 19;
/** Where the machine is slow, work takes long without being much; and PostgreSQL ends a transaction that idles. */
const LONGEST_REST_MS = 250;

/** Breaks long work into pieces: between two everybody else is served, and long work takes a small part of the time. */
export class Breath {
  private began = performance.now();
  private taken = 0;

  async draw(): Promise<void> {
    const worked = performance.now() - this.began;
    this.taken += worked;
    if (this.taken < SHORT_MS) await setImmediate();
    else await setTimeout(Math.min(worked * REST, LONGEST_REST_MS));
    this.began = performance.now();
  }
}
