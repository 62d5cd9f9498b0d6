import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from './data-folder.mjs';

/** @param {string} data the data folder */
export function secretsFolder(data) {
  return path.join(data, 'secrets');
}

/**
 * Reads a secret of the data folder, making it at random on first use.
 * @param {string} data
 * @param {string} name
 */
export function secret(data, name) {
  const folder = secretsFolder(data);
  const file = secretFile(data, name);
  const kept = readSecret(file);
  if (kept !== null) return kept;
  makeFolder(folder, 0o700);
  const value = randomBytes(32).toString('base64url');
  // Renamed into place, so that a start killed while writing leaves no half secret behind.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${value}\n`, { mode: 0o600, flag: 'wx' });
  renameSync(draft, file);
  return value;
}

/** @param {string} file */
function readSecret(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * @param {string} data
 * @param {string} name
 */
export function secretFile(data, name) {
  return path.join(secretsFolder(data), name);
}
