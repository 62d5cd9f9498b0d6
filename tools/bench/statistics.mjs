import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answersOf, designOf } from './support/statistics/a-million-pairs.mjs';
import { loadDomain } from './support/statistics/load-domain.mjs';
import { hasR, startR } from './support/statistics/start-r.mjs';

const rounds = 5;
const people = 1_000_000;
const items = 20;
/** Evaluations before the first round: a server is warm, and so is R, which comes compiled. */
const warmUps = 3;
/**
 * Evaluations of ours within a round, of which the mean counts: one of R takes longer than all of them together, so
 * what else the machine does for a moment must not be a quarter of our time and a hundredth of theirs.
 */
const often = 4;
/** People who are handed to the counter at a time. */
const stream = 20_000;
const goalMegabytes = 64;

/**
 * A million people before and after, 20 items: from the answers in memory to the whole tally and the whole evaluation,
 * beside R's rowSums, paired t.test, wilcox.test and alpha of both waves on the same answers in its memory. Both must
 * find the same t, W and alphas. And what our resident memory grows by meanwhile, beside the goal.
 * @type {import('./support/run-measures.mjs').Measure}
 */
export async function measure(say) {
  if (!hasR()) {
    say('statistics: skipped, for there is no Rscript here to measure beside');
    return [];
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'ikrar-bench-statistics-'));
  try {
    say('statistics: making the answers of a million people');
    const answers = answersOf(people, items);
    const files = { before: path.join(folder, 'before.raw'), after: path.join(folder, 'after.raw') };
    writeFileSync(files.before, answers.before);
    writeFileSync(files.after, answers.after);
    const domain = await loadDomain(folder);
    const r = await startR({ ...files, people, items });
    try {
      const ours = () => evaluated(domain, answers);
      const inRound = () => meanOf(ours(), ...Array.from({ length: often - 1 }, ours));
      const resident = process.memoryUsage.rss();
      const times = [];
      /** @type {import('./support/figures.mjs').Round[]} */
      const memories = [];
      const memory = (/** @type {{ peak: number }} */ { peak }) =>
        memories.push({ ours: Math.max(0, peak - resident) / 1e6, yardstick: goalMegabytes });
      say('statistics: warming up');
      for (let time = 0; time < warmUps; time += 1) memory(ours());
      await r.evaluate();
      for (let round = 1; round <= rounds; round += 1) {
        say(`statistics: round ${round} of ${rounds}`);
        const first = round % 2 === 1 ? inRound() : null;
        const theirs = await r.evaluate();
        const mine = first ?? inRound();
        expectSame(mine.found, theirs);
        memory(mine);
        times.push({ ours: mine.seconds, yardstick: theirs.seconds });
      }
      return [
        { name: 'statistics of 1,000,000 pairs', unit: 's', better: 'lower', rounds: times },
        { name: 'memory of these statistics', unit: 'MB', better: 'lower', rounds: memories },
      ];
    } finally {
      await r.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {{ sheetCounter: Function, evaluateTally: Function }} domain
 * @param {{ before: Uint8Array, after: Uint8Array }} answers
 */
function evaluated({ sheetCounter, evaluateTally }, { before, after }) {
  const design = designOf(items);
  let peak = 0;
  const begin = performance.now();
  const counter = sheetCounter(design);
  for (let from = 0; from < people; from += stream) {
    const [start, end] = [from * items, (from + stream) * items];
    counter.addPairs(before.subarray(start, end), after.subarray(start, end), stream);
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  const evaluation = evaluateTally(design, counter.tally());
  const seconds = (performance.now() - begin) / 1000;
  peak = Math.max(peak, process.memoryUsage.rss());
  const { total, waves } = evaluation;
  const [pre, post] = waves;
  return {
    seconds,
    peak,
    found: {
      t: total.pairedT.t,
      w: total.wilcoxon.wPlus,
      alphaBefore: pre.reliability.alpha.alpha,
      alphaAfter: post.reliability.alpha.alpha,
    },
  };
}

/**
 * @param {ReturnType<typeof evaluated>} run
 * @param {ReturnType<typeof evaluated>[]} others
 */
function meanOf(run, ...others) {
  const runs = [run, ...others];
  return {
    seconds: runs.reduce((sum, { seconds }) => sum + seconds, 0) / runs.length,
    peak: Math.max(...runs.map(({ peak }) => peak)),
    found: run.found,
  };
}

/**
 * @param {Record<string, number>} ours
 * @param {Record<string, number>} theirs
 */
function expectSame(ours, theirs) {
  for (const [name, value] of Object.entries(ours)) {
    const other = Number(theirs[name]);
    if (!(Math.abs(value - other) <= 1e-9 * Math.abs(other)))
      throw new Error(`R finds ${name} = ${other}, we ${value}.`);
  }
}
