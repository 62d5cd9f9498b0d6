/**
 * Installs what package-lock.json asks for and node_modules lacks. Needs nothing but Node and npm.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from './data-folder.mjs';
import { step } from './progress.mjs';
import { repositoryRoot } from './repository.mjs';
import { runCommand } from './run-command.mjs';

/** @typedef {{ version?: string, link?: boolean, optional?: boolean }} LockEntry */

/**
 * @param {string} [clone]
 */
export async function ensureInstalled(clone = repositoryRoot) {
  if (isInstalled(clone)) return;
  await step('installing packages (npm ci, one or two minutes)', (say) =>
    runCommand('npm', ['ci', '--include=dev', '--include=optional', '--loglevel=http'], {
      cwd: clone,
      log: path.join(dataFolder(), 'logs', 'install.log'),
      say,
    }),
  );
  remember(clone);
}

/**
 * The stamp is for speed; without one, npm's own record of what it installed decides, so that a
 * tree installed by hand is not thrown away.
 * @param {string} clone
 */
export function isInstalled(clone) {
  const stamp = stampFile(clone);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(clone)) return true;
  const record = path.join(clone, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  if (!matches(packagesOf(path.join(clone, 'package-lock.json')), packagesOf(record))) return false;
  remember(clone);
  return true;
}

/**
 * @param {Record<string, LockEntry>} wanted
 * @param {Record<string, LockEntry>} present
 */
function matches(wanted, present) {
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '' || entry.link) return true;
    const found = present[place];
    // Builds for other platforms are optional and rightly absent.
    return found ? found.version === entry.version : entry.optional === true;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, LockEntry>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/** @param {string} clone */
function remember(clone) {
  try {
    writeFileSync(stampFile(clone), lockHash(clone));
  } catch (error) {
    // Packages installed by somebody else serve as well; they are only compared anew each time.
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
  }
}

/** @param {string} clone */
function stampFile(clone) {
  return path.join(clone, 'node_modules', '.ikrar-installed');
}

/** @param {string} clone */
function lockHash(clone) {
  return createHash('sha256')
    .update(readFileSync(path.join(clone, 'package-lock.json')))
    .digest('hex');
}
