import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { startChildServer } from '../../../hall/child-server.mjs';
import { freePort } from '../product.mjs';

/** @typedef {import('../../../hall/hall.mjs').Hall} Hall */

const pool = '10';

/**
 * The product's own server.
 * @param {Hall} hall
 */
export async function startOurs(hall) {
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
  return { path: `/api/public/events/${hall.joinCode}/responses/`, ...server };
}

/**
 * The yardstick.
 * @param {Hall} hall
 */
export async function startBare(hall) {
  const environment = {
    DATABASE_URL: hall.url,
    IKRAR_POOL: pool,
    BARE_ORGANISATION: hall.organisation,
    BARE_EVENT: hall.eventId,
  };
  const script = path.join('tools', 'bench', 'support', 'responses', 'bare-server.mjs');
  return {
    path: '/responses/',
    ...(await startChildServer({ script, port: await freePort(), question: '/', environment })),
  };
}
