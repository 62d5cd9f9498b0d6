import { chaos } from './chaos.mjs';
import { failuresOf } from './verdict.mjs';

const longest = 45;
const twinSeconds = 6;

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function chaosCommand(args) {
  const at = args.indexOf('--seconds');
  const seconds = at < 0 ? longest : Number(args[at + 1]);
  if (!(seconds >= 5 && seconds <= longest)) throw new Error(`--seconds takes 5 to ${longest}.`);
  const say = (/** @type {string} */ text) => process.stderr.write(`  … ${text}\n`);

  const ours = await chaos({ seconds, server: 'ikrar', say });
  report('Ikrar', ours);
  const twin = await chaos({ seconds: Math.min(seconds, twinSeconds), server: 'naive twin', say });
  report('naive twin (check, then insert)', twin);

  const stands = failuresOf(ours).length === 0 && failuresOf(twin).length > 0;
  console.log(stands ? '\nIkrar stands, its naive twin falls.' : '\nThis is not as it should be.');
  return stands ? 0 : 1;
}

/**
 * @param {string} name
 * @param {import('./verdict.mjs').Verdict} verdict
 */
function report(name, verdict) {
  const { happened } = verdict;
  const events = Object.entries(happened).map(([what, times]) => `${times} ${what}`);
  console.log(`\n${name}`);
  console.log(`  ${verdict.finished} sheets finished on 16 phones; ${events.join(', ')}`);
  console.log(
    `  ${verdict.acknowledged} acknowledged before the end, ${verdict.waiting} still on their phones`,
  );
  const failures = failuresOf(verdict);
  console.log(failures.length === 0 ? '  0 lost, 0 twice, 0 changed' : `  ${failures.join(', ')}`);
}
