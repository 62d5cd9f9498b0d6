import type { UnitOfWork } from './unit-of-work';

type Value = string | number | boolean | Date | Buffer | null | readonly unknown[] | object;

/**
 * Updates a versioned row only if nobody changed it since `version` was read; false means stale.
 * (`save()` of a stale entity would write the old version number back.)
 */
export async function compareAndSet(
  unitOfWork: UnitOfWork,
  table: string,
  id: string,
  version: number,
  changes: Readonly<Record<string, Value | undefined>>,
  now: Date,
): Promise<boolean> {
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
  const assignments = entries.map(([column], index) => `${column} = $${index + 5}`);
  const rows: unknown[] = await unitOfWork.manager.query(
    `with changed as (
       update ${table} set version = version + 1, updated_at = $4${assignments.map((one) => `, ${one}`).join('')}
       where organisation_id = $1 and id = $2 and version = $3 returning id
     ) select id from changed`,
    [unitOfWork.organisationId, id, version, now, ...entries.map(([, value]) => value)],
  );
  return rows.length === 1;
}
