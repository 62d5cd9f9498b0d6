import { seconds } from '../progress.mjs';
import { runTask } from './run-task.mjs';
import { steps } from './steps.mjs';

/** @typedef {import('./run-task.mjs').Outcome} Outcome */
/** @typedef {{ step: string, task: import('./tasks.mjs').Task }} Planned */

const atOnce = 2;

/**
 * @param {readonly string[]} wanted names of steps; none means all
 * @returns {Promise<number>} the exit code
 */
export async function test(wanted) {
  const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `Unknown step ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`,
    );
  }
  // What runs ends with us: commands are stopped when this process exits.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const begin = performance.now();
  const planned = steps
    .filter(({ name }) => wanted.length === 0 || wanted.includes(name))
    .flatMap(({ name, tasks }) => tasks().map((task) => ({ step: name, task })));
  const outcomes = await runAll(planned);
  return summarise(outcomes, seconds(begin));
}

/**
 * Keeps the order, two at a time; a task that must be alone waits for the others to end.
 * @param {Planned[]} planned
 */
async function runAll(planned) {
  /** @type {Outcome[]} */
  const outcomes = [];
  /** @type {Set<Promise<void>>} */
  const running = new Set();
  let done = 0;
  for (const { step, task } of planned) {
    while (running.size >= (task.alone ? 1 : atOnce)) await Promise.race(running);
    const run = report(step, task).then((outcome) => {
      outcomes.push(outcome);
      running.delete(run);
    });
    running.add(run);
    if (task.alone) await run;
  }
  await Promise.all(running);
  return outcomes;

  /**
   * @param {string} step
   * @param {import('./tasks.mjs').Task} task
   */
  async function report(step, task) {
    const begin = performance.now();
    console.log(`  … ${step}: ${task.title}`);
    const outcome = await runTask(step, task);
    done += 1;
    const mark = outcome.failed === 0 ? '✓' : '✗';
    const skipped = outcome.skipped > 0 ? `, ${outcome.skipped} skipped` : '';
    const count = `${outcome.passed} passed${outcome.failed > 0 ? `, ${outcome.failed} failed` : ''}${skipped}`;
    console.log(
      `  ${mark} ${step}: ${task.title} · ${count} · ${seconds(begin)} [${done}/${planned.length}]`,
    );
    if (outcome.failed > 0) {
      for (const failure of outcome.failures) console.log(`      ✗ ${failure}`);
      if (outcome.complaint) console.log(`${outcome.complaint.replaceAll(/^/gm, '      ')}\n`);
    }
    return outcome;
  }
}

/**
 * @param {Outcome[]} outcomes
 * @param {string} duration
 */
function summarise(outcomes, duration) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ word) =>
    outcomes.reduce((total, outcome) => total + outcome[word], 0);
  console.log(`\n${duration}${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}
