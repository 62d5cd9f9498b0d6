/**
 * Starts the PostgreSQL that npm installs, as an ordinary user, on 127.0.0.1 and a port of its own.
 */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { makeFolder } from './data-folder.mjs';
import { freePort } from './free-port.mjs';
import { postgresPrograms, program } from './postgres/binaries.mjs';
import { createCluster, placeCluster, serverEnvironment, superuser } from './postgres/cluster.mjs';
import { clearStalePidFile, readPidFile, runningServer } from './postgres/pid-file.mjs';
import { endProcess, holdsWithin, runningProcess } from './running-process.mjs';
import { secret } from './secrets.mjs';

/** @typedef {import('./postgres/server-user.mjs').ServerUser} ServerUser */

/**
 * @typedef {object} Server
 * @property {string} host
 * @property {number} port
 * @property {number} pid
 * @property {string} superuser
 * @property {string} password of the superuser
 * @property {string} cluster the folder of the database files
 * @property {boolean} created whether the cluster was made by this start
 * @property {boolean} adopted whether the server was running already
 * @property {() => boolean} runs
 * @property {() => Promise<void>} stop
 */

const host = '127.0.0.1';
// Recovery after a power cut replays the log before the server is ready.
const startPatience = 120_000;
const portAttempts = 5;

/**
 * @param {{ data: string, durable?: boolean }} options `durable: false` trades safety for speed, for tests
 * @returns {Promise<Server>}
 */
export async function startPostgres({ data, durable = true }) {
  const { cluster, user } = placeCluster(data);
  const password = secret(data, superuser);
  const found = await adopt(cluster);
  if (found) return describe(found, { cluster, password, created: false, adopted: true });

  const programs = postgresPrograms(user, path.dirname(cluster));
  const created = createCluster({ programs, cluster, user, password: () => password, durable });
  await clearStalePidFile(cluster);
  const log = openLog(data);
  try {
    const started = await launch({ programs, cluster, user, durable, log, remembered: rememberedPort(data) });
    writeFileSync(portFile(data), `${started.port}\n`);
    return describe(started, { cluster, password, created, adopted: false });
  } finally {
    closeSync(log.descriptor);
  }
}

/**
 * Takes over a server that a killed start left running.
 * @param {string} cluster
 */
async function adopt(cluster) {
  if (!runningServer(cluster)) return null;
  const settled = () => ['ready', undefined].includes(runningServer(cluster)?.status);
  if (!(await holdsWithin(settled, startPatience)))
    throw new Error(`PostgreSQL on ${cluster} never became ready.`);
  return runningServer(cluster);
}

/**
 * @param {{ programs: string, cluster: string, user: ServerUser, durable: boolean, log: { file: string, descriptor: number }, remembered: number | null }} options
 */
async function launch({ programs, cluster, user, durable, log, remembered }) {
  let port = remembered !== null && (await isFree(remembered)) ? remembered : await freePort();
  for (let attempt = 1; ; attempt += 1) {
    const begin = statSync(log.file).size;
    const child = spawn(program(programs, 'postgres'), serverArguments(cluster, port, durable), {
      ...user,
      cwd: '/',
      env: serverEnvironment(),
      stdio: ['ignore', log.descriptor, log.descriptor],
      // In a session of its own: Ctrl-C reaches the start, which ends things in their order.
      detached: true,
    });
    /** @type {string | null} */
    let end = null;
    child.once('error', (error) => (end = error.message));
    child.once('exit', (code, signal) => (end ??= `ended with ${signal ?? code}`));
    child.unref();
    const ready = () => end !== null || readPidFile(cluster)?.status === 'ready';
    const settled = await holdsWithin(ready, startPatience);
    if (settled && end === null && child.pid !== undefined) return { pid: child.pid, port };
    const said = readFileSync(log.file, 'utf8').slice(begin).trim();
    // Between asking for a free port and taking it, somebody else may have taken it.
    if (said.includes('could not bind') && attempt < portAttempts) port = await freePort();
    else
      throw new Error(`PostgreSQL did not start (${end ?? 'not ready in time'}):\n${said}\nLog: ${log.file}`);
  }
}

/**
 * @param {string} cluster
 * @param {number} port
 * @param {boolean} durable
 */
function serverArguments(cluster, port, durable) {
  const settings = {
    listen_addresses: host,
    port,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: 100,
    // Failing statements carry the values of people; the log keeps what failed, not for whom.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/**
 * @param {{ pid: number, port: number }} running
 * @param {{ cluster: string, password: string, created: boolean, adopted: boolean }} rest
 * @returns {Server}
 */
function describe({ pid, port }, rest) {
  return {
    host,
    port,
    pid,
    superuser,
    ...rest,
    runs: () => runningProcess(pid) !== null,
    stop: () => endProcess(pid, 'SIGINT', 60_000),
  };
}

/** @param {string} data */
function openLog(data) {
  const folder = path.join(data, 'logs');
  makeFolder(folder, 0o750);
  const file = path.join(folder, 'postgres.log');
  if (existsSync(file) && statSync(file).size > 10_000_000) renameSync(file, `${file}.1`);
  return { file, descriptor: openSync(file, 'a', 0o640) };
}

/** @param {string} data */
function portFile(data) {
  return path.join(data, 'postgres.port');
}

/** @param {string} data */
function rememberedPort(data) {
  if (!existsSync(portFile(data))) return null;
  const port = Number(readFileSync(portFile(data), 'utf8'));
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null;
}

/** @param {number} port */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
