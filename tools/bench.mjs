/**
 * `npm run bench`: what counts, measured beside a yardstick in the same run. Names of measures
 * choose some; `--json` prints the figures and nothing else.
 */
import { onProjectNode } from './project-node.mjs';

await onProjectNode(async () => {
  const { bench } = await import('./bench/support/run-measures.mjs');
  return bench(process.argv.slice(2));
});
