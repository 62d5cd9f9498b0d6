import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { runsAsRoot } from '../data-folder.mjs';

/** @typedef {{ uid?: number, gid?: number }} ServerUser */

/**
 * The user the server runs as. PostgreSQL refuses root, so root becomes the owner of an existing
 * cluster, else `postgres`, else `nobody`; nobody else has a choice.
 * @param {string} cluster
 * @returns {ServerUser}
 */
export function serverUser(cluster) {
  if (!runsAsRoot) return {};
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const users = readFileSync('/etc/passwd', 'utf8');
  for (const name of ['postgres', 'nobody']) {
    const found = new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm').exec(users);
    if (found) return { uid: Number(found[1]), gid: Number(found[2]) };
  }
  throw new Error(
    'PostgreSQL does not run as root and this machine has neither a postgres nor a nobody user.',
  );
}

/**
 * Tries as the server's user: modes, owners, ACLs and mounts all have a say.
 * @param {string} folder
 * @param {ServerUser} user
 */
export function canReach(folder, user) {
  if (user.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], { ...user, cwd: '/' }).status === 0;
}
