import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone this file stands in. */
export const repositoryRoot = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * Says whether the module is the one Node was started with.
 * @param {string} moduleUrl
 */
export function isMain(moduleUrl) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}
