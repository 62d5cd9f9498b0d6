import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ quick: string, content: string }} Fingerprint */

/**
 * The files below the given places, without those no build reads.
 * @param {string} root
 * @param {readonly string[]} places
 */
export function filesOf(root, places) {
  /** @type {string[]} */
  const files = [];
  const visit = (/** @type {string} */ place) => {
    const found = statSync(path.join(root, place), { throwIfNoEntry: false });
    if (!found) return;
    if (!found.isDirectory()) {
      if (!/\.spec\.\w+$/.test(place)) files.push(place);
      return;
    }
    if (/(^|\/)(node_modules|testing)$/.test(place)) return;
    for (const name of readdirSync(path.join(root, place)).sort()) visit(`${place}/${name}`);
  };
  places.forEach(visit);
  return files;
}

/**
 * Cheap to take: names, sizes and times of change.
 * @param {string} root
 * @param {readonly string[]} files
 */
export function quickFingerprint(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(path.join(root, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * Says whether the content changed: a checkout touches times without changing a letter.
 * @param {string} root
 * @param {readonly string[]} files
 */
export function contentFingerprint(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
