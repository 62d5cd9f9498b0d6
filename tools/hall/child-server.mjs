import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { repositoryRoot } from '../repository.mjs';

const patience = 60_000;

/**
 * A server as a process of its own, in nobody's environment but the given one; resolves once it answers.
 * @param {object} options
 * @param {string} options.script
 * @param {number} options.port
 * @param {string} options.question answered with 200 once it is ready
 * @param {Record<string, string | undefined>} options.environment
 */
export async function startChildServer({ script, port, question, environment }) {
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
    /** @param {'SIGTERM' | 'SIGKILL'} [signal] */
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
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
