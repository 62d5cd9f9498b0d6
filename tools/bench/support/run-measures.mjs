import { readdirSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { repositoryRoot } from '../../repository.mjs';
import { jsonOf, tableOf } from './figures.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */
/** @typedef {(say: (text: string) => void) => Promise<Figure[]>} Measure */

const folder = path.join(repositoryRoot, 'tools', 'bench');

/**
 * Runs the measures, one after the other: each file beside this folder exports one as `measure`.
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function bench(args) {
  const json = args.includes('--json');
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const names = readdirSync(folder)
    .filter((file) => /^[a-z-]+\.mjs$/.test(file))
    .map((file) => path.basename(file, '.mjs'));
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Error(`Unknown measure ${unknown.join(', ')}. There are: ${names.join(', ')}.`);

  // Progress goes beside the figures, so that the figures can be piped.
  const say = (/** @type {string} */ text) => process.stderr.write(`  … ${text}\n`);
  /** @type {Figure[]} */
  const figures = [];
  for (const name of wanted.length > 0 ? wanted : names) {
    say(name);
    /** @type {{ measure: Measure }} */
    const { measure } = await import(path.join(folder, `${name}.mjs`));
    figures.push(...(await measure(say)));
  }
  console.log(
    json
      ? jsonOf(figures)
      : tableOf(figures, { load: Number(loadavg()[0]), processors: availableParallelism() }),
  );
  return 0;
}
