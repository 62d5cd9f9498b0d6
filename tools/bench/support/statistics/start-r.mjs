import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** @typedef {{ seconds: number, t: number, w: number, alphaBefore: number, alphaAfter: number }} RResult */

const script = path.join(import.meta.dirname, 'yardstick.R');

/** Whether R is installed here. */
export function hasR() {
  return spawnSync('Rscript', ['--version']).status === 0;
}

/**
 * One R process that holds both waves in memory and evaluates them whenever it is asked.
 * @param {{ before: string, after: string, people: number, items: number }} data files of a byte an answer
 */
export async function startR({ before, after, people, items }) {
  const r = spawn('Rscript', ['--vanilla', script, before, after, String(people), String(items)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: r.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error('R ended before it answered.');
    return String(value);
  };
  await next();
  return {
    /** @returns {Promise<RResult>} */
    async evaluate() {
      r.stdin.write('again\n');
      return JSON.parse(await next());
    },
    async stop() {
      const ended = new Promise((resolve) => r.once('exit', resolve));
      r.stdin.end();
      await ended;
    },
  };
}
