import { isSealed, OutboxRecord } from '../outbox/outbox-record';
import { sealLetter } from './seal-letter';

/** The record with a body that only the server can read. */
export function sealRecord(record: OutboxRecord, sealTo: string): OutboxRecord {
  const { id, body } = record;
  if (isSealed(body)) return record;
  const finishedAt = record.finishedAt ?? body.claimedAt;
  return { ...record, finishedAt, body: { sealed: sealLetter(sealTo, id, JSON.stringify(body)) } };
}
