import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { startChildServer } from '../../../hall/child-server.mjs';
import { freePort } from '../../../free-port.mjs';

/** @typedef {import('../../../hall/hall.mjs').Hall} Hall */
/** @typedef {import('../../../hall/hall.mjs').HallEvent} HallEvent */

const pool = '10';

/**
 * The product's own server.
 * @param {Hall} hall
 * @param {HallEvent} event
 */
export async function startOurs(hall, event) {
  const environment = {
    DATABASE_URL: hall.url,
    IKRAR_DATA: hall.data,
    IKRAR_FIELD_KEY: randomBytes(32).toString('base64'),
    IKRAR_POOL: pool,
  };
  const script = 'dist/apps/api/main.mjs';
  const server = await startChildServer({
    script,
    port: await freePort(),
    question: '/api/health/ready',
    environment,
  });
  return { path: `/api/public/events/${event.joinCode}/responses/`, ...server };
}

/**
 * The yardstick.
 * @param {Hall} hall
 * @param {HallEvent} event
 */
export async function startBare(hall, event) {
  const environment = {
    DATABASE_URL: hall.url,
    IKRAR_POOL: pool,
    BARE_ORGANISATION: event.organisation,
    BARE_EVENT: event.eventId,
  };
  const script = path.join('tools', 'bench', 'support', 'responses', 'bare-server.mjs');
  return {
    path: '/responses/',
    ...(await startChildServer({ script, port: await freePort(), question: '/', environment })),
  };
}
