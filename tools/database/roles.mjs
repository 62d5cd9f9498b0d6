import { secret } from '../secrets.mjs';

/** @typedef {import('../postgres.mjs').Server} Server */
/** @typedef {'ikrar_owner' | 'ikrar_app' | 'ikrar_backup'} Role */
/** @typedef {Record<Role, string>} Passwords */

/**
 * The passwords of the roles, kept with the data.
 * @param {string} data
 * @returns {Passwords}
 */
export function rolePasswords(data) {
  return {
    ikrar_owner: secret(data, 'ikrar_owner'),
    ikrar_app: secret(data, 'ikrar_app'),
    ikrar_backup: secret(data, 'ikrar_backup'),
  };
}

/**
 * The address of a database for one of the roles.
 * @param {Server} server
 * @param {Role} role
 * @param {Passwords} passwords
 * @param {string} [database]
 */
export function databaseUrl(server, role, passwords, database = 'ikrar') {
  return `postgres://${role}:${encodeURIComponent(passwords[role])}@${server.host}:${server.port}/${database}`;
}
