import { aHall } from '../hall/hall.mjs';
import { aLoad } from './support/responses/load.mjs';
import { startBare, startOurs } from './support/responses/servers.mjs';

/** @typedef {import('./support/responses/load.mjs').Outcome} Outcome */

const rounds = 5;
const people = 40;
const counts = [1, 8, 32];
const seconds = { warmUp: 0.5, measured: 3 };
// Until the engine has compiled what runs a thousand times a second; on a busy machine that takes its time.
const beforehand = 4000;

/**
 * Responses accepted a second through the whole way (public PUT without a session, validation, row-level
 * security, scoring, commit), beside bare node:http + pg doing the same insert: same body, table shape,
 * indexes, pool, prepared statement, keep-alive, each a process of its own on one durable PostgreSQL.
 * Every acknowledged response is looked for afterwards.
 * @type {import('./support/run-measures.mjs').Measure}
 */
export async function measure(say) {
  say('responses: preparing PostgreSQL and an event');
  const hall = await aHall(say);
  /** @type {(Awaited<ReturnType<typeof startOurs>> & { load: ReturnType<typeof aLoad> })[]} */
  const servers = [];
  try {
    await hall.asOwner(makeBareTable);
    const event = await hall.anEvent('BENCH2', people);
    const ours = { ...(await startOurs(hall, event)), load: aLoad(event) };
    servers.push(ours);
    const bare = { ...(await startBare(hall, event)), load: aLoad(event) };
    servers.push(bare);
    for (const server of servers) {
      say('responses: warming up');
      while (server.load.acknowledged() < beforehand) {
        await server.load.run({ ...server, clients: 16, seconds: 1 });
      }
    }
    /** @type {import('./support/figures.mjs').Figure[]} */
    const figures = [];
    for (const clients of counts) {
      const results = [];
      for (let round = 1; round <= rounds; round += 1) {
        say(`responses: ${clients} clients, round ${round} of ${rounds}`);
        const first = round % 2 === 1 ? ours : bare;
        const second = first === ours ? bare : ours;
        const [one, two] = [await rate(first, clients), await rate(second, clients)];
        results.push(first === ours ? { ours: one, yardstick: two } : { ours: two, yardstick: one });
      }
      figures.push(
        {
          name: `responses/s ${clients}`,
          unit: '1/s',
          better: 'higher',
          rounds: results.map(inRound('rate')),
        },
        {
          name: `responses p99 ${clients}`,
          unit: 'ms',
          better: 'lower',
          rounds: results.map(inRound('p99')),
        },
      );
    }
    await expectRows(hall, 'responses', ours.load.acknowledged());
    await expectRows(hall, 'bare_responses', bare.load.acknowledged());
    return figures;
  } finally {
    for (const server of servers) await server.stop();
    await hall.stop();
  }
}

/**
 * @param {{ port: number, path: string, load: ReturnType<typeof aLoad> }} server
 * @param {number} clients
 */
async function rate({ port, path, load }, clients) {
  await load.run({ port, path, clients, seconds: seconds.warmUp });
  return load.run({ port, path, clients, seconds: seconds.measured });
}

/** @param {'rate' | 'p99'} what */
function inRound(what) {
  return (/** @type {{ ours: Outcome, yardstick: Outcome }} */ { ours, yardstick }) => ({
    ours: ours[what],
    yardstick: yardstick[what],
  });
}

/**
 * The yardstick writes the same columns under the same indexes; without foreign keys and policies.
 * @param {import('pg').Client} client
 */
async function makeBareTable(client) {
  await client.query('create table bare_responses (like responses including all)');
  await client.query('grant insert, select on bare_responses to ikrar_app');
}

/**
 * @param {import('../hall/hall.mjs').Hall} hall
 * @param {string} table
 * @param {number} expected
 */
async function expectRows(hall, table, expected) {
  const [{ found }] = await hall.ask(`select count(*)::int found from ${table}`);
  if (found !== expected) throw new Error(`${table}: ${expected} acknowledged, ${found} stored.`);
}
