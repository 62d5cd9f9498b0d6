import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../repository.mjs';
import { runCommand } from '../run-command.mjs';
import { localAddress } from './addresses.mjs';
import { startApi } from './api-process.mjs';

/** @typedef {import('./options.mjs').StartOptions} StartOptions */
/** @typedef {Awaited<ReturnType<typeof startApi>>} Api */

const clients = /** @type {const} */ ({ admin: '/admin/', field: '/' });
const settle = 150;

/**
 * Serves the clients by their development servers and restarts the API at each change of its
 * sources. Runs until it is stopped.
 * @param {StartOptions} options
 * @param {NodeJS.ProcessEnv} environment of the API
 * @param {{ api: Api, claim: { noteApi: (pid: number) => void }, shutdown: import('./shutdown.mjs').Shutdown }} running
 * @returns {Promise<never>}
 */
export async function serveDevelopment(options, environment, { api, claim, shutdown }) {
  const proxy = writeProxy(options);
  Object.entries(clients).forEach(([name, base], index) => {
    const port = options.port + 1 + index;
    serveClient(name, base, port, proxy, options.data, shutdown);
    console.log(`  ${name} with reload: http://localhost:${port}${base}`);
  });
  let current = api;
  shutdown.add(() => current.stop());
  for (;;) {
    await nextChange(['apps/api/src', 'libs/domain/src'], shutdown);
    try {
      await runCommand(process.execPath, ['apps/api/build.mjs'], {
        log: path.join(options.data, 'logs', 'build-api.log'),
      });
      await current.stop();
      current = await startApi(options, environment);
      claim.noteApi(current.pid);
      await current.ready();
      console.log(`${new Date().toLocaleTimeString()} API restarted`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  }
}

/**
 * @param {StartOptions} options
 * @returns {string} the file
 */
function writeProxy(options) {
  const folder = path.join(options.data, 'dev');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'proxy.json');
  writeFileSync(file, JSON.stringify({ '/api': { target: localAddress(options), secure: false } }));
  return file;
}

/**
 * @param {string} name
 * @param {string} base
 * @param {number} port
 * @param {string} proxy
 * @param {string} data
 * @param {import('./shutdown.mjs').Shutdown} shutdown
 */
function serveClient(name, base, port, proxy, data, shutdown) {
  const nx = path.join(repositoryRoot, 'node_modules/nx/dist/bin/nx.js');
  const args = [nx, 'serve', name, `--port=${port}`, `--proxyConfig=${proxy}`, `--servePath=${base}`];
  const child = spawn(process.execPath, args, {
    cwd: repositoryRoot,
    // Angular's server prefers PORT to its option.
    env: { ...process.env, PORT: String(port), NX_DAEMON: 'false', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const log = path.join(data, 'logs', `serve-${name}.log`);
  const file = createWriteStream(log);
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      file.write(text);
      if (/error/i.test(String(text))) process.stderr.write(text);
    });
  }
  child.once(
    'exit',
    (code) => shutdown.begun || console.error(`The server of ${name} ended (${code}). Log: ${log}`),
  );
  // Nx runs the server in a child of its own: the signal is for the whole group.
  shutdown.add(() => endGroup(child.pid));
}

/** @param {number | undefined} leader */
function endGroup(leader) {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGTERM');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/**
 * Ends a moment after the last of a burst of changes.
 * @param {readonly string[]} folders
 * @param {import('./shutdown.mjs').Shutdown} shutdown
 * @returns {Promise<void>}
 */
function nextChange(folders, shutdown) {
  return new Promise((resolve) => {
    /** @type {NodeJS.Timeout | undefined} */
    let burst;
    const watchers = folders.map((folder) =>
      watch(path.join(repositoryRoot, folder), { recursive: true }, (_, file) => {
        if (shutdown.begun || !file || /\.spec\.ts$/.test(file)) return;
        clearTimeout(burst);
        burst = setTimeout(() => {
          watchers.forEach((watcher) => watcher.close());
          resolve();
        }, settle);
      }),
    );
  });
}
