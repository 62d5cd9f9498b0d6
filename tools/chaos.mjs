/**
 * `npm run chaos`: sixteen phones answer while the network cuts, phones die, the server is killed and PostgreSQL
 * crashes. Shows that what was acknowledged is stored exactly once and what was not is still on its phone, and
 * that a server which checks before it inserts fails the same trial. `--seconds N` makes it shorter.
 */
import { onProjectNode } from './project-node.mjs';

await onProjectNode(async () => {
  const { chaosCommand } = await import('./chaos/chaos-command.mjs');
  return chaosCommand(process.argv.slice(2));
});
