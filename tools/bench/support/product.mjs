import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { repositoryRoot } from '../../repository.mjs';
import { folderForRoot } from '../../data-folder.mjs';
import { freePort } from '../../free-port.mjs';

const patience = 600_000;

/**
 * The product as people start it, on data of its own.
 * @param {readonly string[]} [args] of `npm start`
 */
export async function aProduct(args = []) {
  const data = mkdtempSync(path.join(tmpdir(), 'ikrar-bench-'));
  chmodSync(data, 0o711);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  return {
    data,
    address,
    start,
    remove() {
      for (const folder of [data, folderForRoot(data)]) rmSync(folder, { recursive: true, force: true });
    },
  };

  /** Starts it and measures until it answers that it is ready. */
  async function start() {
    const begin = performance.now();
    const child = spawn(process.execPath, ['tools/start.mjs', ...args], {
      cwd: repositoryRoot,
      env: { ...process.env, PORT: String(port), IKRAR_DATA: data },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    const ended = new Promise((resolve) => child.once('exit', resolve));
    while (!(await isReady())) {
      if (child.exitCode !== null) throw new Error(`The product did not start:\n${said}`);
      if (performance.now() - begin > patience)
        throw new Error(`The product was not ready in time:\n${said}`);
      await sleep(10);
    }
    return {
      seconds: (performance.now() - begin) / 1000,
      /** The process of the API, without the start that watches it. */
      api: () => Number(JSON.parse(readFileSync(path.join(data, 'start.json'), 'utf8')).api.pid),
      stop: async () => {
        child.kill('SIGTERM');
        await ended;
      },
    };
  }

  async function isReady() {
    try {
      return (await fetch(`${address}/api/health/ready`)).ok;
    } catch (error) {
      if (error instanceof TypeError) return false;
      throw error;
    }
  }
}
