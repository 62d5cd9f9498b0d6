import { setTimeout as sleep } from 'node:timers/promises';
import { startCuttingProxy } from '../chaos/cutting-proxy.mjs';
import { anId } from '../hall/an-id.mjs';
import { aHall } from '../hall/hall.mjs';
import { percentile } from './support/figures.mjs';
import { aSheet } from './support/responses/load.mjs';
import { startOurs } from './support/responses/servers.mjs';

const phones = 2000;
const seconds = 10;
const cutAnswers = 0.3;
const goal = 500;
const rounds = 3;
const patience = 10_000;

/**
 * A hall of 2,000 phones that send within ten seconds through a network that loses three of ten answers after the
 * server has stored them; a phone that hears nothing sends the same again. Every sheet must be stored once. The
 * figure is how long the phone waits for an answer that arrives; the yardstick is the goal.
 * @type {import('./support/run-measures.mjs').Measure}
 */
export async function measure(say) {
  say('hall rush: preparing PostgreSQL and an event');
  const hall = await aHall(say);
  try {
    const results = [];
    for (let round = 1; round <= rounds; round += 1) {
      say(`hall rush: ${phones} phones, round ${round} of ${rounds}`);
      const event = await hall.anEvent(`RUSH2${'ABC'.charAt(round - 1)}`, phones);
      const waits = await rush(hall, event);
      const [{ rows, sheets }] = await hall.ask(
        `select count(*)::int "rows", count(distinct personal_code)::int sheets from responses where event_id = '${event.eventId}'`,
      );
      if (rows !== phones || sheets !== phones)
        throw new Error(`${phones} sent, ${rows} rows stored of ${sheets} people.`);
      results.push({ ours: percentile(waits, 99), yardstick: goal });
    }
    return [{ name: `rush of ${phones} phones p99`, unit: 'ms', better: 'lower', rounds: results }];
  } finally {
    await hall.stop();
  }
}

/**
 * @param {import('../hall/hall.mjs').Hall} hall
 * @param {import('../hall/hall.mjs').HallEvent} event
 * @returns {Promise<number[]>} milliseconds of each answer that was heard
 */
async function rush(hall, event) {
  const server = await startOurs(hall, event);
  const network = await startCuttingProxy({
    upstream: () => server.port,
    random: Math.random,
    cuts: { sending: 0, answering: cutAnswers },
  });
  try {
    /** @type {number[]} */
    const waits = [];
    await Promise.all(
      event.codes.map(async (_, index) => {
        await sleep(Math.random() * seconds * 1000);
        waits.push(
          await send(`http://127.0.0.1:${network.port}${server.path}${anId()}`, aSheet(event, index)),
        );
      }),
    );
    return waits;
  } finally {
    await network.stop();
    await server.stop();
  }
}

/**
 * Sends until it hears that it was received.
 * @param {string} address
 * @param {string} body
 */
async function send(address, body) {
  for (let attempt = 1; ; attempt += 1) {
    const since = performance.now();
    try {
      const response = await fetch(address, {
        method: 'PUT',
        headers: { 'X-CSRF': '1', 'Content-Type': 'application/json', Connection: 'close' },
        body,
        signal: AbortSignal.timeout(patience),
      });
      const { receivedAt } = /** @type {{ receivedAt?: string }} */ (await response.json());
      if (!response.ok || !receivedAt) throw new Error(`A phone was answered with ${response.status}.`);
      return performance.now() - since;
    } catch (error) {
      // Cut off: `fetch` throws a TypeError. Anything else is no network of this world.
      if (!(error instanceof TypeError)) throw error;
      await sleep(200 * attempt * (1 + Math.random()));
    }
  }
}
