import path from 'node:path';
import { build } from 'esbuild';
import { repositoryRoot } from '../repository.mjs';

/** @typedef {{ shelf: string, key: string, value?: unknown }} Change */
/** @typedef {{ id: string, joinCode: string, what: string, finishedAt: string, body: Record<string, unknown> | { sealed: string }, attempts: number, nextTryAt: number, refusal?: { status: number, code: string } }} OutboxRecord */
/** @typedef {{ kind: string, [more: string]: unknown }} Delivery */

/**
 * @typedef {object} MemoryStore
 * @property {(shelf: string, key: string) => Promise<unknown>} get
 * @property {(shelf: string) => Promise<unknown[]>} all
 * @property {(shelf: string) => Promise<string[]>} keys
 * @property {(changes: Change[]) => Promise<void>} write
 */

/**
 * @typedef {object} Ways
 * @property {(record: OutboxRecord) => Promise<OutboxRecord | undefined>} seal
 * @property {(record: OutboxRecord) => Promise<Delivery>} send
 * @property {(record: OutboxRecord) => Change[]} settle
 * @property {(records: OutboxRecord[]) => void} changed
 * @property {() => boolean} reachable
 * @property {() => number} now
 */

/**
 * @typedef {object} Outbox
 * @property {(record: OutboxRecord, along: Change[]) => Promise<boolean>} add
 * @property {() => Promise<OutboxRecord[]>} records
 * @property {(impatient: boolean) => Promise<void>} flush
 * @property {() => void} stop
 */

/**
 * The phone's own outbox, bundled in memory: what is put to the trial is what people carry.
 * @returns {Promise<{ Outbox: new (store: object, ways: Ways) => Outbox, MemoryStore: new () => MemoryStore, readDelivery: (response: Response, id: string) => Promise<Delivery>, outboxPath: (record: OutboxRecord) => string, sealRecord: (record: OutboxRecord, sealTo: string) => OutboxRecord }>}
 */
export async function loadPhoneCode() {
  const bundle = await build({
    stdin: {
      contents: [
        `export { Outbox } from './outbox/outbox';`,
        `export { outboxPath } from './outbox/outbox-record';`,
        `export { readDelivery } from './outbox/read-delivery';`,
        `export { sealRecord } from './sealing/seal-record';`,
        `export { MemoryStore } from './store/memory-store';`,
      ].join('\n'),
      resolveDir: path.join(repositoryRoot, 'apps/field/src/app'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
  });
  const code = Buffer.from(bundle.outputFiles[0]?.contents ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
