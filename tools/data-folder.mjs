import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from './repository.mjs';

export const runsAsRoot = process.getuid?.() === 0;

/**
 * The folder of database, secrets, logs and files. The database server never runs as root, so
 * root's data stands where an ordinary user can reach it, a folder for each clone.
 * @param {NodeJS.ProcessEnv} [environment]
 * @param {string} [clone]
 */
export function dataFolder(environment = process.env, clone = repositoryRoot) {
  if (environment.IKRAR_DATA) return path.resolve(environment.IKRAR_DATA);
  return runsAsRoot ? folderForRoot(clone) : path.join(clone, '.ikrar');
}

/**
 * @param {string} of the path whose data it keeps
 */
export function folderForRoot(of) {
  const key = createHash('sha256').update(path.resolve(of)).digest('hex').slice(0, 12);
  return path.join('/var/lib/ikrar', key);
}

/**
 * Makes a folder with exactly this mode, whatever the umask.
 * @param {string} folder
 * @param {number} mode
 */
export function makeFolder(folder, mode) {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; made !== path.dirname(first); made = path.dirname(made)) {
    chmodSync(made, mode | 0o711);
  }
  chmodSync(folder, mode);
}
