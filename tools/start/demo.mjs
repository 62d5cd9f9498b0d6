import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { step } from '../progress.mjs';
import { runCommand } from '../run-command.mjs';

/** @typedef {{ who: string, identifier: string, password: string }} SignIn */

/**
 * Fills an empty database with the demo, as the API's own role. The program's last line of output
 * is a JSON object with its sign-ins.
 * @param {string} data
 * @param {NodeJS.ProcessEnv} environment
 */
export async function fillDemo(data, environment) {
  writeFileSync(cutFile(data), '');
  const output = await step('filling the demo', (say) =>
    runCommand(process.execPath, ['dist/tools/demo.mjs'], {
      log: path.join(data, 'logs', 'demo.log'),
      environment,
      say,
    }),
  );
  const { signIns } = JSON.parse(output.trim().split('\n').at(-1) ?? '');
  writeFileSync(signInsFile(data), JSON.stringify(signIns));
  rmSync(cutFile(data));
}

/**
 * Says whether the filling was cut off: what is there then is half a demo and nothing else, because
 * nobody can have signed in yet.
 * @param {string} data
 */
export function demoWasCut(data) {
  return existsSync(cutFile(data));
}

/** @param {string} data */
export function forgetCutDemo(data) {
  rmSync(cutFile(data), { force: true });
}

/**
 * The sign-ins of the demo, if this data was filled with it.
 * @param {string} data
 * @returns {SignIn[]}
 */
export function demoSignIns(data) {
  return existsSync(signInsFile(data)) ? JSON.parse(readFileSync(signInsFile(data), 'utf8')) : [];
}

/** @param {string} data */
function signInsFile(data) {
  return path.join(data, 'demo-sign-ins.json');
}

/** @param {string} data */
function cutFile(data) {
  return path.join(data, 'demo.filling');
}
