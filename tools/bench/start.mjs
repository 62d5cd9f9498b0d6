import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { aProduct } from './support/product.mjs';

const rounds = 5;
const goals = { seconds: 3, megabytes: 180 };
const idle = 3000;

/**
 * A second start, from the command to the first answer that all is ready, and what the API then
 * holds while nobody asks. The yardsticks are the goals themselves.
 * @type {import('./support/run-measures.mjs').Measure}
 */
export async function measure(say) {
  const product = await aProduct();
  const times = [];
  const memories = [];
  try {
    say('start: preparing data');
    await (await product.start()).stop();
    for (let round = 1; round <= rounds; round += 1) {
      say(`start: round ${round} of ${rounds}`);
      const running = await product.start();
      times.push({ ours: running.seconds, yardstick: goals.seconds });
      await sleep(idle);
      memories.push({ ours: residentMegabytes(running.api()), yardstick: goals.megabytes });
      await running.stop();
    }
  } finally {
    product.remove();
  }
  return [
    { name: 'start on existing data', unit: 's', better: 'lower', rounds: times },
    { name: 'idle memory of the API', unit: 'MB', better: 'lower', rounds: memories },
  ];
}

/** @param {number} pid */
function residentMegabytes(pid) {
  const found = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  if (!found) throw new Error(`Process ${pid} tells no memory.`);
  return (Number(found[1]) * 1024) / 1e6;
}
