import { Client } from 'pg';
import { aWorld, workerDatabaseUrl } from '..';
import type { World } from '..';
import { readContract } from './contract';
import type { Operation } from './contract';
import { everyOperation } from './every-operation';
import { Recorder } from './recorder';
import type { Call } from './recorder';

const isAudited = ({ method, namesPeople, handsOutFile, ownRecord }: Operation): boolean =>
  (method !== 'GET' || namesPeople || handsOutFile) && !ownRecord;

describe('the audit trail', () => {
  let world: World;
  const rowsOf = new Map<string, number[]>();

  /** Counted past row security, over all organisations: this spec alone uses the database now. */
  let superuser: Client;
  const count = async (): Promise<number> =>
    Number((await superuser.query<{ rows: string }>('select count(*) as rows from audit_log')).rows[0]?.rows);

  beforeAll(async () => {
    world = await aWorld();
    superuser = new Client({ connectionString: await workerDatabaseUrl(null) });
    await superuser.connect();
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
  afterAll(async () => {
    await superuser.end();
    await world.close();
  });

  it('gets one row for every change and every read of a name, and none for the rest', () => {
    const wrong = readContract().flatMap((operation) => {
      const wanted = isAudited(operation) ? 1 : 0;
      const seen = rowsOf.get(operation.operationId);
      return seen?.every((rows) => rows === wanted)
        ? []
        : [{ operation: operation.operationId, wanted, seen }];
    });
    expect(wrong).toEqual([]);
  });
});
