import path from 'node:path';
import { buildStale } from '../build/build-stale.mjs';
import { seconds, step } from '../progress.mjs';
import { localAddress } from './addresses.mjs';
import { apiEnvironment, startApi } from './api-process.mjs';
import { isEmpty, migrate, openDatabase } from './database.mjs';
import { demoSignIns, fillDemo } from './demo.mjs';
import { serveDevelopment } from './development.mjs';
import { requireFreePort } from './free-port.mjs';
import { readOptions } from './options.mjs';
import { setupLink } from './setup-link.mjs';
import { Shutdown } from './shutdown.mjs';
import { claimData } from './start-record.mjs';
import { welcome } from './welcome.mjs';

/** @typedef {import('./options.mjs').StartOptions} StartOptions */

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<number>} the exit code
 */
export async function start(args, environment) {
  const shutdown = new Shutdown();
  shutdown.onSignals();
  try {
    await run(readOptions(args, environment), shutdown);
    return 0;
  } catch (error) {
    // A signal ends the commands under way; that they failed then is no news.
    if (shutdown.begun) return new Promise(() => {});
    await shutdown.end();
    throw error;
  }
}

/**
 * @param {StartOptions} options
 * @param {Shutdown} shutdown
 */
async function run(options, shutdown) {
  const begin = performance.now();
  const address = localAddress(options);
  const claim = await claimData(options.data, address);
  shutdown.add(claim.release);
  await requireFreePort(options.port, options.host);

  const logs = path.join(options.data, 'logs');
  await buildStale(logs, options.dev ? ['api'] : ['api', 'admin', 'field']);
  const database = await openDatabase(options, shutdown);
  await migrate(database, options.data);
  const apiEnv = apiEnvironment(options, database.appUrl);
  const empty = await isEmpty(database, options.data);
  if (empty && options.demo) {
    await buildStale(logs, ['demo']);
    await fillDemo(options.data, apiEnv);
  }

  const api = await step('starting', async () => {
    const started = await startApi(options, apiEnv);
    shutdown.add(started.stop);
    claim.noteApi(started.pid);
    await started.ready();
    return started;
  });
  const setup = empty && !options.demo ? await setupLink(address, database.ownerUrl) : null;
  await welcome(options, { duration: seconds(begin), signIns: demoSignIns(options.data), setup });

  if (options.dev) await serveDevelopment(options, apiEnv, { api, claim, shutdown });
  else throw new Error(`${await firstEnd(api, database.server)} See ${logs}.`);
}

/**
 * Waits for the day something ends by itself.
 * @param {{ ended: Promise<string> }} api
 * @param {import('../postgres.mjs').Server | null} server
 * @returns {Promise<string>}
 */
function firstEnd(api, server) {
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      if (server?.runs() === false) end('PostgreSQL ended.');
    }, 1000);
    const end = (/** @type {string} */ what) => {
      clearInterval(watch);
      resolve(what);
    };
    void api.ended.then((how) => end(`The API ${how}.`));
  });
}
