/**
 * `npm test`: everything that must hold, or the steps that are named: `npm test -- lint unit`.
 * Needs nothing but Node 20 and npm to begin; its last line is `N passed, N failed`.
 */
import { onProjectNode } from './project-node.mjs';

await onProjectNode(async () => {
  const { test } = await import('./test/test.mjs');
  return test(process.argv.slice(2));
});
