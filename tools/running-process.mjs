import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @typedef {object} RunningProcess
 * @property {number} parent
 * @property {string} startedAt a word that differs when the system gives the same id to another process
 * @property {string} command
 */

/**
 * Describes a process that still runs. A zombie does not: where the first process of a container
 * never reaps, a killed server keeps its id for ever.
 * @param {number} pid
 * @returns {RunningProcess | null}
 */
export function runningProcess(pid) {
  return existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid);
}

/** @param {number} pid */
function fromProc(pid) {
  const stat = readIfThere(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The name stands in brackets and may itself hold spaces and brackets.
  const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (state === 'Z' || state === 'X') return null;
  const command = readIfThere(`/proc/${pid}/cmdline`) ?? '';
  return { parent: Number(parent), startedAt: rest[17] ?? '', command: command.split('\0').join(' ').trim() };
}

/** @param {number} pid */
function fromPs(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'state=,ppid=,lstart=,command=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const found = /^(\S+)\s+(\d+)\s+(\S+ +\S+ +\S+ +\S+ +\S+)\s+(.*)$/m.exec(stdout ?? '');
  if (!found || found[1]?.startsWith('Z')) return null;
  return { parent: Number(found[2]), startedAt: found[3] ?? '', command: found[4] ?? '' };
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES'].includes(error.code)) return null;
    throw error;
  }
}

/**
 * Waits until a condition holds, asking about fifty times a second.
 * @param {() => boolean} condition
 * @param {number} milliseconds
 * @returns {Promise<boolean>} whether it held in time
 */
export async function holdsWithin(condition, milliseconds) {
  const end = performance.now() + milliseconds;
  while (!condition()) {
    if (performance.now() > end) return false;
    await sleep(20);
  }
  return true;
}

/**
 * Sends a signal and waits for the end; one that does not listen in time is killed.
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 * @param {number} patience milliseconds
 */
export async function endProcess(pid, signal, patience) {
  const before = runningProcess(pid);
  if (before === null) return;
  const gone = () => runningProcess(pid)?.startedAt !== before.startedAt;
  for (const [word, wait] of /** @type {const} */ ([
    [signal, patience],
    ['SIGKILL', 5000],
  ])) {
    if (gone()) return;
    process.kill(pid, word);
    if (await holdsWithin(gone, wait)) return;
  }
  throw new Error(`Process ${pid} cannot be ended.`);
}
