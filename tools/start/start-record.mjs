import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../data-folder.mjs';
import { npmAbove } from '../parent-process.mjs';
import { endProcess, runningProcess } from '../running-process.mjs';

/**
 * @typedef {{ pid: number, startedAt: string }} ProcessMark
 * @typedef {{ start: ProcessMark, npm: ProcessMark | null, api: ProcessMark | null, address: string }} Record
 */

/**
 * One start a data folder. Ends what a start that was killed left behind, and refuses to run beside
 * one that lives.
 * @param {string} data
 * @param {string} address
 */
export async function claimData(data, address) {
  makeFolder(data, 0o711);
  const file = path.join(data, 'start.json');
  const before = readRecord(file);
  if (before) await endLeftovers(before, data);
  const npm = npmAbove();
  /** @type {Record} */
  const record = { start: mark(process.pid), npm: npm === null ? null : mark(npm), api: null, address };
  rmSync(file, { force: true });
  // Of two starts at the same moment one finds the file there and gives way.
  writeFileSync(file, JSON.stringify(record), { flag: 'wx' });
  return {
    /** @param {number} pid */
    noteApi(pid) {
      record.api = mark(pid);
      writeFileSync(`${file}.new`, JSON.stringify(record));
      renameSync(`${file}.new`, file);
    },
    release: () => rmSync(file, { force: true }),
  };
}

/**
 * @param {Record} before
 * @param {string} data
 */
async function endLeftovers(before, data) {
  if (lives(before.start)) {
    const orphan = before.npm !== null && !lives(before.npm);
    if (!orphan) {
      throw new Error(
        `Ikrar already runs on this data at ${before.address} (process ${before.start.pid}). ` +
          `Stop it, or set IKRAR_DATA to another folder than ${data}.`,
      );
    }
    await endProcess(before.start.pid, 'SIGTERM', 20_000);
  }
  if (before.api && lives(before.api)) await endProcess(before.api.pid, 'SIGTERM', 5000);
}

/** @param {string} file */
function readRecord(file) {
  if (!existsSync(file)) return null;
  try {
    return /** @type {Record} */ (JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * @param {number} pid
 * @returns {ProcessMark}
 */
function mark(pid) {
  return { pid, startedAt: runningProcess(pid)?.startedAt ?? '' };
}

/** @param {ProcessMark} process */
function lives({ pid, startedAt }) {
  return runningProcess(pid)?.startedAt === startedAt;
}
