import { asOwner, aWorld } from '..';
import type { World } from '..';
import { readContract } from './contract';
import { everyOperation } from './every-operation';
import { Recorder } from './recorder';
import type { Call } from './recorder';

describe('the audit trail', () => {
  let world: World;
  const rowsOf = new Map<string, number[]>();

  /** Counted past row security, over all organisations: the test alone uses this database now. */
  const count = async (): Promise<number> =>
    asOwner(async (client) => {
      await client.query('begin');
      await client.query('alter table audit_log no force row level security');
      const { rows } = await client.query<{ rows: number }>('select count(*)::int as rows from audit_log');
      await client.query('rollback');
      return rows[0]?.rows ?? 0;
    });

  beforeAll(async () => {
    world = await aWorld();
    let before = await count();
    const watch = async (call: Call): Promise<void> => {
      const now = await count();
      const { operationId } = call.operation;
      rowsOf.set(operationId, [...(rowsOf.get(operationId) ?? []), now - before]);
      before = now;
    };
    const recorder = new Recorder(watch, async () => {
      before = await count();
    });
    await everyOperation(recorder, world, world.university);
  });
  afterAll(() => world.close());

  it('gets one row for every change and every read of a name, and none for the rest', () => {
    const wrong = readContract().flatMap((operation) => {
      const wanted = (operation.method !== 'GET' || operation.namesPeople) && !operation.ownRecord ? 1 : 0;
      const seen = rowsOf.get(operation.operationId);
      return seen?.every((rows) => rows === wanted)
        ? []
        : [{ operation: operation.operationId, wanted, seen }];
    });
    expect(wrong).toEqual([]);
  });
});
