import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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
  const output = await step('filling the demo', (say) =>
    runCommand(process.execPath, ['dist/tools/demo.mjs'], {
      log: path.join(data, 'logs', 'demo.log'),
      environment,
      say,
    }),
  );
  const { signIns } = JSON.parse(output.trim().split('\n').at(-1) ?? '');
  writeFileSync(signInsFile(data), JSON.stringify(signIns));
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
