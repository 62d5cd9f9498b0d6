import { aHall } from '../hall/hall.mjs';
import { aLoad, aSheet } from './support/responses/load.mjs';
import { startOurs } from './support/responses/servers.mjs';

const rounds = 5;
const people = 40;
const clients = 8;
const seconds = { warmUp: 0.5, measured: 3 };
const beforehand = 4000;
const million = 1_000_000;
/** A row an answer, the narrowest that PostgreSQL stores with its index: 76 to 80 bytes. */
const narrowRow = 78;

/**
 * What a response costs in an event that has a million of them already, beside an event that had none, in the
 * same database and process; and what an answer of those million takes on disk, indexes included, beside a
 * narrow row for each answer.
 * @type {import('./support/run-measures.mjs').Measure}
 */
export async function measure(say) {
  say('million responses: preparing PostgreSQL and two events');
  const hall = await aHall(say);
  try {
    const [full, empty] = [await hall.anEvent('BENCH3', people), await hall.anEvent('BENCH4', people)];
    say('million responses: writing them');
    const bytes = await fill(hall, full);
    const server = await startOurs(hall, full);
    try {
      const ways = [full, empty].map((event) => ({
        port: server.port,
        path: `/api/public/events/${event.joinCode}/responses/`,
        load: aLoad(event),
      }));
      const [atMillion, atEmpty] = ways;
      if (!atMillion || !atEmpty) throw new Error('Two events were expected.');
      for (const way of ways) {
        while (way.load.acknowledged() < beforehand) await way.load.run({ ...way, clients: 16, seconds: 1 });
      }
      const results = [];
      for (let round = 1; round <= rounds; round += 1) {
        say(`million responses: round ${round} of ${rounds}`);
        const [first, second] = round % 2 === 1 ? [atMillion, atEmpty] : [atEmpty, atMillion];
        const [one, two] = [await cost(first), await cost(second)];
        results.push(first === atMillion ? { ours: one, yardstick: two } : { ours: two, yardstick: one });
      }
      return [
        { name: 'response at a million', unit: 'ms', better: 'lower', rounds: results },
        {
          name: 'storage of an answer',
          unit: 'B',
          better: 'lower',
          rounds: [{ ours: bytes / (million * full.items.length), yardstick: narrowRow }],
        },
      ];
    } finally {
      await server.stop();
    }
  } finally {
    await hall.stop();
  }
}

/**
 * Milliseconds of the machine for one response.
 * @param {{ port: number, path: string, load: ReturnType<typeof aLoad> }} way
 */
async function cost({ port, path, load }) {
  await load.run({ port, path, clients, seconds: seconds.warmUp });
  return 1000 / (await load.run({ port, path, clients, seconds: seconds.measured })).rate;
}

/**
 * A million responses as phones send them; resolves with the bytes they take, indexes included.
 * @param {import('../hall/hall.mjs').Hall} hall
 * @param {import('../hall/hall.mjs').HallEvent} event
 * @returns {Promise<number>}
 */
async function fill(hall, event) {
  const sheets = Array.from({ length: 40 }, (_, index) => JSON.parse(aSheet(event, index)));
  const rows = sheets.map(({ personalCode, answers }) => `('${personalCode}', '${JSON.stringify(answers)}')`);
  await hall.ask(`
    insert into responses (organisation_id, id, event_id, deployment_id, phase, personal_code, answers, score, max_score,
                           topic_scores, body_hash, source, late, claimed_at, received_at, version)
    select '${event.organisation}', uuidv7(), '${event.eventId}', '${event.deployment}', 'pre', sheet.code,
           sheet.answers::jsonb, 10, 20, '{"definition": 3, "prevention": 4, "signs_modus": 3}',
           sha256(number::text::bytea), 'phone', false, now(), now(), 1
      from generate_series(1, ${million / sheets.length}) number
     cross join (values ${rows.join()}) sheet(code, answers)`);
  await hall.ask('vacuum analyze responses');
  const [{ bytes }] = await hall.ask(`select pg_total_relation_size('responses')::float8 bytes`);
  return bytes;
}
