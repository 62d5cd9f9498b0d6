/**
 * Brings a tool onto the project's Node: installs what is missing, then runs the tool again there.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { endWithParent } from './parent-process.mjs';
import { repositoryRoot } from './repository.mjs';
import { CommandFailed } from './run-command.mjs';

const needed = [24, 15];
const binaries = path.join(repositoryRoot, 'node_modules', '.bin');
const forwarded = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Calls `work` on Node 24, in this process or in a child that stands for it.
 * @param {() => Promise<number>} work ends with the exit code
 */
export async function onProjectNode(work) {
  try {
    await ensureInstalled();
    if (isNewEnough(process.versions.node)) {
      endWithParent();
      putBinariesOnPath();
      process.exitCode = await work();
    } else {
      process.exitCode = await runAgain(projectNode());
    }
  } catch (error) {
    console.error(`\n${explain(error)}`);
    process.exitCode = 1;
  }
}

/** @param {string} version */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > Number(needed[0]) || (major === needed[0] && minor >= Number(needed[1]));
}

/** Programs that begin with "env node" must find the project's own. */
function putBinariesOnPath() {
  const first = path.dirname(process.execPath);
  process.env.PATH = [binaries, first, process.env.PATH].join(path.delimiter);
}

function projectNode() {
  const node = path.join(binaries, process.platform === 'win32' ? 'node.cmd' : 'node');
  const answer = existsSync(node) ? spawnSync(node, ['--version'], { encoding: 'utf8' }) : null;
  if (answer?.status === 0 && isNewEnough(answer.stdout.trim().slice(1))) return node;
  throw new Error(
    `Ikrar runs on Node ${needed.join('.')} or newer. npm brings it along for Linux with glibc (x64, arm64); ` +
      `on this ${process.platform}-${process.arch} machine install it yourself (https://nodejs.org). ` +
      `Running now: ${process.version}.`,
  );
}

/**
 * @param {string} node
 * @returns {Promise<number>}
 */
function runAgain(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of forwarded) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/**
 * What the person at the terminal needs: the message of an error we foresaw, the stack of a bug.
 * @param {unknown} error
 */
export function explain(error) {
  if (!(error instanceof Error)) return String(error);
  const { code, path: file } = /** @type {NodeJS.ErrnoException} */ (error);
  if ((code === 'EACCES' || code === 'EPERM') && file) {
    return `No permission for ${file}. It may belong to another user who started Ikrar here; IKRAR_DATA names another folder for the data.`;
  }
  const foreseen = error.constructor === Error || error instanceof CommandFailed;
  return foreseen ? error.message : String(error.stack);
}
