import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMain, repositoryRoot } from './repository.mjs';

/** A mistake of the caller: printed as one line, without a stack. */
class UsageError extends Error {}

/**
 * Bundles the reference runner of libs/domain in memory, so that the figures come from the very functions that the
 * product uses and nothing has to be built before.
 */
async function loadRunner() {
  const { build } = await import('esbuild').catch(() => {
    throw new UsageError('The packages are not installed: run "npm ci" first.');
  });
  const bundle = await build({
    stdin: {
      contents: `export { readReferenceFile } from './read-reference-file'; export { runCase } from './run-case';`,
      resolveDir: path.join(repositoryRoot, 'libs/domain/testing'),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'node20',
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`
  );
}

/**
 * npm runs scripts in the repository's folder, so a relative name is also looked up where npm was called.
 * @param {string | undefined} name
 */
function readJson(name) {
  if (!name) throw new UsageError('Usage: npm run --silent stats -- FILE.json');
  const folders = [process.cwd(), process.env['INIT_CWD'] ?? process.cwd()];
  const file = folders.map((folder) => path.resolve(folder, name)).find((found) => existsSync(found));
  if (!file) throw new UsageError(`There is no file ${name}.`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${name} cannot be read as JSON: ${error.message}`);
  }
}

/** JSON knows no infinite numbers; the case format writes them as words. */
const wordForInfinite = (_key, value) =>
  value === Infinity ? 'Infinity' : value === -Infinity ? '-Infinity' : value;

/**
 * Runs every case of a file in the format of libs/domain/testing/reference-cases.json.
 * A test that does not exist (yet) gives null; a case whose input does not fit its test gives null and a word to `warn`.
 * @param {unknown} json
 * @param {(message: string) => void} warn
 */
export async function runStatistics(json, warn) {
  const { readReferenceFile, runCase } = await loadRunner();
  let file;
  try {
    file = readReferenceFile(json);
  } catch (error) {
    throw new UsageError(error.message);
  }
  return file.cases.map((reference) => {
    try {
      return { id: reference.id, actual: runCase(reference, file.data) };
    } catch (error) {
      warn(`${reference.id}: ${error.message}`);
      return { id: reference.id, actual: null };
    }
  });
}

if (isMain(import.meta.url)) {
  try {
    const results = await runStatistics(readJson(process.argv[2]), console.error);
    process.stdout.write(`${JSON.stringify(results, wordForInfinite)}\n`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
