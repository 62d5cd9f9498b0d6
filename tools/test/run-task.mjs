import { rmSync } from 'node:fs';
import path from 'node:path';
import { requireBrowser } from '../browser.mjs';
import { makeFolder } from '../data-folder.mjs';
import { repositoryRoot } from '../repository.mjs';
import { CommandFailed, runCommand } from '../run-command.mjs';
import { readResults } from './results.mjs';
import { patience } from './tasks.mjs';

/** @typedef {import('./results.mjs').Results & { complaint: string | null }} Outcome */

/**
 * @param {string} step
 * @param {import('./tasks.mjs').Task} task
 * @returns {Promise<Outcome>}
 */
export async function runTask(step, task) {
  const folder = path.join(
    repositoryRoot,
    'dist',
    'test-results',
    `${step}-${task.title}`.replaceAll(/[^\w-]+/g, '-'),
  );
  rmSync(folder, { recursive: true, force: true });
  makeFolder(folder, 0o755);
  const report = path.join(folder, 'report');
  const complaint = await complaintOf(task, report, path.join(folder, 'output.log'));
  return { ...readResults(task.results, report, complaint), complaint };
}

/**
 * @param {import('./tasks.mjs').Task} task
 * @param {string} report
 * @param {string} log
 * @returns {Promise<string | null>}
 */
async function complaintOf(task, report, log) {
  try {
    const environment = { ...cleanEnvironment(), ...(task.browser && { IKRAR_CHROMIUM: requireBrowser() }) };
    await runCommand(process.execPath, task.args(report), { log, environment, patience });
    return null;
  } catch (error) {
    if (error instanceof CommandFailed || error.constructor === Error) return error.message;
    throw error;
  }
}

/** Tests must not reach a database, a folder or a port somebody works with. */
function cleanEnvironment() {
  const { DATABASE_URL: _app, DATABASE_OWNER_URL: _owner, PORT: _port, HOST: _host, ...rest } = process.env;
  for (const name of Object.keys(rest)) {
    if (name.startsWith('IKRAR_') && name !== 'IKRAR_CHROMIUM') delete rest[name];
  }
  return { ...rest, NX_DAEMON: 'false', CI: 'true', FORCE_COLOR: '0' };
}
