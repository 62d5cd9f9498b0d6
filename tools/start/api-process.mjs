import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeFolder } from '../data-folder.mjs';
import { repositoryRoot } from '../repository.mjs';
import { endProcess } from '../running-process.mjs';
import { secret, secretFile } from '../secrets.mjs';

/** @typedef {import('./options.mjs').StartOptions} StartOptions */

const startPatience = 60_000;
const stopPatience = 10_000;

/**
 * The environment of the API and of the programs that speak to the database as the API does.
 * @param {StartOptions} options
 * @param {string} appUrl
 * @returns {NodeJS.ProcessEnv}
 */
export function apiEnvironment(options, appUrl) {
  const { DATABASE_OWNER_URL: _, ...inherited } = process.env;
  if (!inherited.IKRAR_FIELD_KEY && !inherited.IKRAR_FIELD_KEY_FILE) {
    secret(options.data, 'field_key');
    inherited.IKRAR_FIELD_KEY_FILE = secretFile(options.data, 'field_key');
  }
  return {
    ...inherited,
    NODE_ENV: options.dev ? 'development' : 'production',
    PORT: String(options.port),
    HOST: options.host,
    DATABASE_URL: appUrl,
    IKRAR_DATA: options.data,
    IKRAR_DEMO_SIGN_IN: options.demoSignIn ? 'on' : 'off',
  };
}

/**
 * Starts the API and waits until it answers.
 * @param {StartOptions} options
 * @param {NodeJS.ProcessEnv} environment
 */
export async function startApi(options, environment) {
  const log = openLog(options.data);
  const child = spawn(
    process.execPath,
    ['--import', './tools/start/child-of-start.mjs', 'dist/apps/api/main.mjs'],
    {
      cwd: repositoryRoot,
      env: environment,
      stdio: ['ignore', log.descriptor, log.descriptor, 'ipc'],
      // Ctrl-C is for the start, which stops the API before the database.
      detached: true,
    },
  );
  closeSync(log.descriptor);
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`ended with ${signal ?? code}`));
  });
  const pid = child.pid;
  if (pid === undefined) throw new Error(`The API did not start: ${await ended}`);
  return {
    pid,
    ended,
    stop: () => endProcess(pid, 'SIGTERM', stopPatience),
    ready: async () => {
      const waiting = new AbortController();
      const failure = await Promise.race([whenReady(options, waiting.signal), ended]);
      waiting.abort();
      if (failure === null) return;
      const said = readFileSync(log.file, 'utf8').slice(log.begin).trim().split('\n').slice(-30).join('\n');
      throw new Error(`The API did not start (${failure}):\n${said}\n\nLog: ${log.file}`);
    },
  };
}

/**
 * @param {StartOptions} options
 * @param {AbortSignal} signal ends the waiting
 * @returns {Promise<string | null>} null when it is ready
 */
async function whenReady({ protocol, port, host }, signal) {
  const end = performance.now() + startPatience;
  while (performance.now() < end && !signal.aborted) {
    if ((await statusOf(protocol, host === '0.0.0.0' ? '127.0.0.1' : host, port)) === 200) return null;
    await sleep(40);
  }
  return 'not ready in a minute';
}

/**
 * @param {'http' | 'https'} protocol
 * @param {string} hostname
 * @param {number} port
 * @returns {Promise<number | undefined>}
 */
function statusOf(protocol, hostname, port) {
  return new Promise((resolve) => {
    // The certificate is made for the name of the machine, not for its loopback address.
    const options = { hostname, port, path: '/api/health/ready', agent: false, rejectUnauthorized: false };
    const request = (protocol === 'https' ? https : http).get(options, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.setTimeout(5000, () => request.destroy());
    request.once('error', () => resolve(undefined));
  });
}

/** @param {string} data */
function openLog(data) {
  const folder = path.join(data, 'logs');
  makeFolder(folder, 0o750);
  const file = path.join(folder, 'api.log');
  if (existsSync(file) && statSync(file).size > 10_000_000) renameSync(file, `${file}.1`);
  const descriptor = openSync(file, 'a', 0o640);
  return { file, descriptor, begin: statSync(file).size };
}
