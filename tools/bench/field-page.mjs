import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildStale } from '../build/build-stale.mjs';
import { repositoryRoot } from '../repository.mjs';
import { firstLoad } from './support/first-load.mjs';

const goal = 50_000;
const browser = path.join(repositoryRoot, 'dist/apps/field/browser');

/**
 * What a phone fetches, compressed, until the page stands and before the questionnaire; the yardstick is the goal.
 * @type {import('./support/run-measures.mjs').Measure}
 */
export async function measure() {
  await buildStale(path.join(repositoryRoot, 'dist/logs'), ['field']);
  const ours = firstLoad(browser).reduce((sum, file) => sum + compressed(path.join(browser, file)), 0);
  return [
    { name: 'first load of the phone', unit: 'B', better: 'lower', rounds: [{ ours, yardstick: goal }] },
  ];
}

/** @param {string} file */
function compressed(file) {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(readFileSync(file), { params: quality }).length;
}
