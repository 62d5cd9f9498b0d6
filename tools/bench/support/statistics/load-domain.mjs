import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { repositoryRoot } from '../../../repository.mjs';

/**
 * The functions of libs/domain that count and evaluate, as the product uses them.
 * @param {string} folder where the bundle is written
 * @returns {Promise<{ sheetCounter: Function, evaluateTally: Function }>}
 */
export async function loadDomain(folder) {
  const bundle = await build({
    stdin: {
      contents: `export { sheetCounter } from './tallies/sheet-counter'; export { evaluateTally } from './evaluate-tally';`,
      resolveDir: path.join(repositoryRoot, 'libs/domain/src/evaluation'),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'node24',
  });
  const file = path.join(folder, 'domain.mjs');
  writeFileSync(file, bundle.outputFiles[0]?.contents ?? '');
  return import(file);
}
