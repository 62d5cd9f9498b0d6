/**
 * `npm start`: from a fresh clone to a running Ikrar. Needs nothing but Node 20 and npm to begin.
 */
import { onProjectNode } from './project-node.mjs';

await onProjectNode(async () => {
  const { start } = await import('./start/start.mjs');
  return start(process.argv.slice(2), process.env);
});
