import { existsSync } from 'node:fs';
import path from 'node:path';
import { compressFolder } from '../compress.mjs';
import { step } from '../progress.mjs';
import { repositoryRoot as root } from '../repository.mjs';
import { runCommand } from '../run-command.mjs';
import { artefacts, isStale, stateOfSources, writeStamp } from './artefacts.mjs';

/**
 * Builds what is older than its sources, one after the other: together they need more memory
 * than a small laptop has.
 * @param {string} logs folder
 * @param {readonly (keyof typeof artefacts)[]} wanted
 * @returns {Promise<string[]>} what was built
 */
export async function buildStale(logs, wanted) {
  const stale = wanted.filter((name) => isStale(root, artefacts[name]));
  for (const name of stale) {
    await step(`building ${name}`, async (say) => {
      const state = stateOfSources(root, artefacts[name]);
      await builders[name](path.join(logs, `build-${name}.log`), say);
      if (!existsSync(path.join(root, artefacts[name].output))) {
        throw new Error(`The build of ${name} left no ${artefacts[name].output}.`);
      }
      writeStamp(root, artefacts[name], state);
    });
  }
  return stale;
}

/** @type {Record<keyof typeof artefacts, (log: string, say: (line: string) => void) => Promise<void>>} */
const builders = {
  api: async (log) => void (await runCommand(process.execPath, ['apps/api/build.mjs'], { log })),
  demo: async (log) => void (await runCommand(process.execPath, ['tools/demo/build.mjs'], { log })),
  admin: (log, say) => buildClient('admin', log, say),
  field: (log, say) => buildClient('field', log, say),
};

/**
 * @param {'admin' | 'field'} name
 * @param {string} log
 * @param {(line: string) => void} say
 */
async function buildClient(name, log, say) {
  const nx = path.join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  await runCommand(process.execPath, [nx, 'build', name, '--outputStyle=static'], {
    log,
    say,
    environment: { ...process.env, NX_DAEMON: 'false', FORCE_COLOR: '0', CI: 'true' },
  });
  await compressFolder(path.join(root, 'dist/apps', name));
}
