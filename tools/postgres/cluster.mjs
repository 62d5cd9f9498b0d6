import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderForRoot, makeFolder, runsAsRoot } from '../data-folder.mjs';
import { program } from './binaries.mjs';
import { canReach, serverUser } from './server-user.mjs';

/** @typedef {import('./server-user.mjs').ServerUser} ServerUser */

export const superuser = 'ikrar_root';

/**
 * Where the cluster stands: in the data folder, or, when root keeps that in a place the server's
 * user cannot enter, below /var/lib/ikrar. A cluster that exists stays where it is.
 * @param {string} data
 * @returns {{ cluster: string, user: ServerUser }}
 */
export function placeCluster(data) {
  makeFolder(data, 0o711);
  const places = runsAsRoot ? [data, folderForRoot(data)] : [data];
  const existing = places.find((place) => existsSync(path.join(place, 'postgres', 'PG_VERSION')));
  const user = serverUser(path.join(existing ?? data, 'postgres'));
  if (existing && !canReach(existing, user)) {
    throw new Error(
      `The database server's user (${user.uid}) cannot enter ${existing}: allow it (chmod o+x) on every folder above.`,
    );
  }
  const place = existing ?? places.find((candidate) => canEnter(candidate, user));
  if (!place)
    throw new Error(
      `No folder for the database: user ${user.uid} can enter neither of ${places.join(', ')}.`,
    );
  return { cluster: path.join(place, 'postgres'), user };
}

/**
 * @param {string} place
 * @param {ServerUser} user
 */
function canEnter(place, user) {
  makeFolder(place, 0o711);
  return canReach(place, user);
}

/**
 * Creates the cluster, unless it is there. It is made beside its place and renamed, so that a
 * start killed half way leaves nothing that looks like a cluster.
 * @param {{ programs: string, cluster: string, user: ServerUser, password: () => string, durable: boolean }} options
 * @returns {boolean} whether it was made now
 */
export function createCluster({ programs, cluster, user, password, durable }) {
  if (existsSync(path.join(cluster, 'PG_VERSION'))) return false;
  const above = path.dirname(cluster);
  for (const name of readdirSync(above)) {
    if (name.startsWith('postgres.draft-')) rmSync(path.join(above, name), { recursive: true });
  }
  const draft = path.join(above, `postgres.draft-${process.pid}`);
  // Character classes follow C.UTF-8 as in the composed server; a system without it knows only C.
  const complaint = initialise('C.UTF-8') && initialise('C');
  if (complaint) throw new Error(`initdb failed: ${complaint}`);
  renameSync(draft, cluster);
  return true;

  /** @param {string} characters */
  function initialise(characters) {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { mode: 0o700 });
    const passwordFile = `${draft}.password`;
    writeFileSync(passwordFile, password(), { mode: 0o600 });
    if (user.uid !== undefined && user.gid !== undefined) {
      chownSync(draft, user.uid, user.gid);
      chownSync(passwordFile, user.uid, user.gid);
    }
    const result = spawnSync(program(programs, 'initdb'), initdbArguments(passwordFile, characters), {
      ...user,
      cwd: '/',
      encoding: 'utf8',
      env: serverEnvironment(),
    });
    rmSync(passwordFile);
    return result.status === 0 ? null : (result.error?.message ?? result.stderr.trim());
  }

  /**
   * @param {string} passwordFile
   * @param {string} characters
   */
  function initdbArguments(passwordFile, characters) {
    return [
      ...['-D', draft, '-U', superuser, '--pwfile', passwordFile, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=und'],
      ...['--locale=C', `--lc-ctype=${characters}`, '--data-checksums'],
      ...(durable ? [] : ['--no-sync']),
    ];
  }
}

/** Messages in English and nothing of the caller's environment (PGDATA, PGPORT, its secrets). */
export function serverEnvironment() {
  return { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' };
}
