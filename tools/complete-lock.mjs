/**
 * Completes package-lock.json after `npm install`.
 *
 * Some packages name platform builds as optional dependencies that were never published. npm
 * leaves those out of the lock and then `npm ci` refuses it as out of step. An entry that names
 * the platform satisfies `npm ci`, which never fetches it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMain, repositoryRoot } from './repository.mjs';

/** @typedef {{ version?: string, os?: string[], cpu?: string[], optional?: boolean, optionalDependencies?: Record<string, string> }} LockEntry */
/** @typedef {{ packages: Record<string, LockEntry> }} Lock */

const systems = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openharmony'];
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm32'];
const exactVersion = /^\d+\.\d+\.\d+(?:[-+][\w.-]+)?$/;

/**
 * Adds the missing optional entries to the lock and returns their paths.
 * @param {Lock} lock
 * @returns {string[]}
 */
export function completeLock(lock) {
  const added = [];
  for (const [owner, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(lock, owner, name)) continue;
      if (!exactVersion.test(version)) {
        throw new Error(`${owner} wants ${name} ${version}: only an exact version can be completed.`);
      }
      const place = path.posix.join('node_modules', name);
      lock.packages[place] = { version, ...platformOf(name), optional: true };
      added.push(place);
    }
  }
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1)),
  );
  return added;
}

/**
 * Looks a dependency up as Node does: in the owner's folder, then in each folder above.
 * @param {Lock} lock
 * @param {string} owner
 * @param {string} name
 */
function isLocked(lock, owner, name) {
  let folder = owner;
  for (;;) {
    if (lock.packages[path.posix.join(folder, 'node_modules', name)]) return true;
    if (folder === '') return false;
    const above = folder.lastIndexOf('/node_modules/');
    folder = above < 0 ? '' : folder.slice(0, above);
  }
}

/** @param {string} name */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  if (os.length + cpu.length === 0) throw new Error(`${name} names no platform: run npm install again.`);
  return { ...(os.length > 0 && { os }), ...(cpu.length > 0 && { cpu }) };
}

if (isMain(import.meta.url)) {
  const file = path.join(repositoryRoot, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const added = completeLock(lock);
  if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${added.length} entries added to package-lock.json`);
  if (process.argv.includes('--check') && added.length > 0) process.exitCode = 1;
}
