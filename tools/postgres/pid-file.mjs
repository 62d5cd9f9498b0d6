import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { holdsWithin, runningProcess } from '../running-process.mjs';

/** @typedef {{ pid: number, port: number, memory: string | undefined, status: string }} PidFile */

/**
 * @param {string} cluster
 * @returns {PidFile | null}
 */
export function readPidFile(cluster) {
  let text;
  try {
    text = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
  const lines = text.split('\n');
  return {
    pid: Number(lines[0]),
    port: Number(lines[3]),
    memory: lines[6]?.trim().split(/\s+/)[1],
    status: lines[7]?.trim() ?? '',
  };
}

/**
 * The server that runs on this cluster, left behind by a start that was killed.
 * @param {string} cluster
 * @returns {PidFile | null}
 */
export function runningServer(cluster) {
  const file = readPidFile(cluster);
  if (file === null) return null;
  const found = runningProcess(file.pid);
  return found?.command.includes(cluster) ? file : null;
}

/**
 * Removes a pid file that names a zombie or a stranger who got the same id: PostgreSQL would take
 * either for its own server and refuse to start. Deleting the file also deletes PostgreSQL's guard
 * against backends that outlived their server, so those are waited for first.
 * @param {string} cluster
 */
export async function clearStalePidFile(cluster) {
  const file = readPidFile(cluster);
  if (file === null || runningServer(cluster)) return;
  if (!(await holdsWithin(() => attached(file.memory) === 0, 10_000))) {
    throw new Error(
      `Backends of a server that died (process ${file.pid}) still use ${cluster}. End them first.`,
    );
  }
  rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
}

/**
 * How many processes hold the shared memory segment of a server.
 * @param {string | undefined} segment
 */
function attached(segment) {
  if (segment === undefined) return 0;
  let table;
  try {
    table = readFileSync('/proc/sysvipc/shm', 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'EACCES') return 0;
    throw error;
  }
  for (const line of table.split('\n').slice(1)) {
    const columns = line.trim().split(/\s+/);
    if (columns[1] === segment) return Number(columns[6]);
  }
  return 0;
}
