import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../postgres.mjs';
import { endProcess, runningProcess } from '../running-process.mjs';
import { runningServer } from './pid-file.mjs';

const prefix = 'ikrar-temporary-';

/**
 * A server for tests: fast, in a folder of its own, gone with all its data at `stop`.
 * @returns {Promise<import('../postgres.mjs').Server & { data: string }>}
 */
export async function startTemporaryPostgres() {
  await sweep();
  const data = mkdtempSync(path.join(tmpdir(), prefix));
  chmodSync(data, 0o711);
  writeFileSync(path.join(data, 'owner.pid'), `${process.pid}`);
  const server = await startPostgres({ data, durable: false });
  return {
    ...server,
    data,
    stop: async () => {
      await server.stop();
      for (const folder of [data, server.cluster]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Ends the servers of test runs that were killed before they could. */
async function sweep() {
  for (const name of readdirSync(tmpdir())) {
    const data = path.join(tmpdir(), name);
    const owner = path.join(data, 'owner.pid');
    if (!name.startsWith(prefix) || !isMine(data) || !existsSync(owner)) continue;
    if (runningProcess(Number(readFileSync(owner, 'utf8')))) continue;
    const server = runningServer(path.join(data, 'postgres'));
    if (server) await endProcess(server.pid, 'SIGINT', 10_000);
    rmSync(data, { recursive: true, force: true });
  }
}

/** @param {string} data */
function isMine(data) {
  return process.getuid === undefined || statSync(data, { throwIfNoEntry: false })?.uid === process.getuid();
}
