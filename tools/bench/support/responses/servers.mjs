import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { repositoryRoot } from '../../../repository.mjs';
import { freePort } from '../product.mjs';

/** @typedef {import('./hall.mjs').Hall} Hall */

const pool = '10';
const patience = 60_000;

/**
 * The product's own server.
 * @param {Hall} hall
 */
export async function startOurs(hall) {
  const path = `/api/public/events/${hall.joinCode}/responses/`;
  const environment = {
    DATABASE_URL: hall.url,
    IKRAR_DATA: hall.data,
    IKRAR_FIELD_KEY: randomBytes(32).toString('base64'),
    IKRAR_POOL: pool,
  };
  return { path, ...(await start('dist/apps/api/main.mjs', '/api/health/ready', environment)) };
}

/**
 * The yardstick.
 * @param {Hall} hall
 */
export async function startBare(hall) {
  const environment = {
    DATABASE_URL: hall.url,
    IKRAR_POOL: pool,
    BARE_ORGANISATION: hall.organisation,
    BARE_EVENT: hall.eventId,
  };
  const script = path.join('tools', 'bench', 'support', 'responses', 'bare-server.mjs');
  return { path: '/responses/', ...(await start(script, '/', environment)) };
}

/**
 * @param {string} script
 * @param {string} question answered with 200 once it is ready
 * @param {Record<string, string | undefined>} environment
 */
async function start(script, question, environment) {
  const port = await freePort();
  const child = spawn(process.execPath, [script], {
    cwd: repositoryRoot,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: String(port), ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const end = performance.now() + patience;
  while (!(await answers(`http://127.0.0.1:${port}${question}`))) {
    if (child.exitCode !== null || performance.now() > end)
      throw new Error(`${script} did not start:\n${said}`);
    await sleep(20);
  }
  return {
    port,
    pid: child.pid,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
