import { setTimeout } from 'node:timers/promises';
import type { World } from '.';

const LONGEST_MS = 20_000;

/** Waits until the job has counted all that was changed in the two universities of the world. */
export async function counted(world: World): Promise<void> {
  const until = Date.now() + LONGEST_MS;
  for (;;) {
    const [row] = await world.sql<{ waiting: number }>(
      null,
      'select count(*)::int waiting from tally_marks where organisation_id = any ($1::uuid[])',
      [[world.university.id, world.other.id]],
    );
    if (row?.waiting === 0) return;
    if (Date.now() > until) throw new Error(`${row?.waiting} marks were not counted`);
    await setTimeout(25);
  }
}
