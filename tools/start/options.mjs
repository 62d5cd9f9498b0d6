import { dataFolder } from '../data-folder.mjs';

const flags = /** @type {const} */ (['--no-demo', '--hall', '--dev']);

/**
 * @typedef {object} StartOptions
 * @property {number} port
 * @property {string} host
 * @property {string} data
 * @property {boolean} demo fill an empty database with the demo
 * @property {boolean} hall serve the phones of the room
 * @property {boolean} dev
 * @property {boolean} demoSignIn
 * @property {'http' | 'https'} protocol
 * @property {string | null} databaseUrl a server of one's own, as the role ikrar_app
 * @property {string | null} ownerUrl the same as the role ikrar_owner
 */

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} environment
 * @returns {StartOptions}
 */
export function readOptions(args, environment) {
  const unknown = args.find((arg) => !flags.some((flag) => flag === arg));
  if (unknown) throw new Error(`Unknown option ${unknown}. There are: ${flags.join(', ')}.`);
  const hall = args.includes('--hall');
  const demo = !args.includes('--no-demo');
  const demoSignIn = demo && !hall;
  return {
    port: readPort(environment.PORT),
    // The demo's passwords are public: its accounts answer to this machine alone.
    host: hall ? '0.0.0.0' : demoSignIn ? '127.0.0.1' : (environment.HOST ?? '127.0.0.1'),
    data: dataFolder(environment),
    demo,
    hall,
    dev: args.includes('--dev'),
    demoSignIn,
    protocol: environment.IKRAR_TLS_CERT ? 'https' : 'http',
    databaseUrl: environment.DATABASE_URL || null,
    ownerUrl: environment.DATABASE_OWNER_URL || null,
  };
}

/** @param {string | undefined} text */
function readPort(text) {
  const port = Number(text ?? 3000);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Error(`PORT must be a whole number from 1 to 65535, not "${text}".`);
}
