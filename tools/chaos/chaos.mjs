import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.mjs';
import { startChildServer } from '../hall/child-server.mjs';
import { aHall } from '../hall/hall.mjs';
import { startCuttingProxy } from './cutting-proxy.mjs';
import { loadPhoneCode } from './phone-code.mjs';
import { aPhone } from './phone.mjs';
import { judge } from './verdict.mjs';

const phoneCount = 16;
const drainSeconds = 25;

/**
 * Sixteen phones finish sheets and send them, each from two pages at once, while everything between them and the
 * disk breaks: connections at any byte, the network as a whole, phones, the server (SIGKILL), PostgreSQL. Then all is
 * well again, the phones send what they kept, and what they know is held against what is stored.
 * @param {{ seconds: number, server: 'ikrar' | 'naive twin', say: (text: string) => void }} options
 * @returns {Promise<import('./verdict.mjs').Verdict>}
 */
export async function chaos({ seconds, server, say }) {
  say(`${server}: preparing PostgreSQL and an event`);
  const hall = await aHall(say);
  /** @type {(() => Promise<unknown>)[]} */
  const endings = [() => hall.stop()];
  try {
    const trial = server === 'ikrar' ? ikrar(hall) : await naiveTwin(hall);
    const port = await freePort();
    const start = () => startChildServer({ ...trial, port });
    let running = await start();
    endings.push(() => running.stop());
    const network = await startCuttingProxy({ upstream: () => port, random: Math.random });
    endings.push(() => network.stop());
    const event = await hall.anEvent('CHAOS2', phoneCount);
    const code = await loadPhoneCode();
    const sealTo = trial.seals ? await askSealTo(port, event.joinCode) : undefined;
    const phones = Array.from({ length: phoneCount }, (_, number) =>
      aPhone({
        code,
        address: `http://127.0.0.1:${network.port}`,
        seat: { ...event, personalCode: event.codes[number] ?? '' },
        number,
        sealTo,
      }),
    );

    say(`${server}: ${seconds} seconds of chaos`);
    const happened = { 'server kills': 0, 'PostgreSQL crashes': 0, 'network outages': 0 };
    const end = performance.now() + seconds * 1000;
    const lasts = () => performance.now() < end;
    await Promise.all([
      ...phones.map((phone) => use(phone, lasts)),
      breakThings(lasts, {
        async kill() {
          await running.stop('SIGKILL');
          happened['server kills'] += 1;
          running = await start();
        },
        async crash() {
          await hall.crashPostgres();
          happened['PostgreSQL crashes'] += 1;
        },
        async outage() {
          network.turnOff(true);
          await sleep(400);
          network.turnOff(false);
          happened['network outages'] += 1;
        },
      }),
    ]);
    const acknowledged = new Set(phones.flatMap((phone) => [...phone.acknowledged]));
    const waiting = new Set((await Promise.all(phones.map((phone) => phone.waiting()))).flat());

    say(`${server}: all is well again, the phones send what they kept`);
    network.heal();
    const stuck = await drain(phones);
    for (const phone of phones) phone.end();
    const refusals = phones.flatMap((phone) => phone.refusals);
    if (refusals.length > 0) say(`${server}: refused with ${[...new Set(refusals)].join(', ')}`);
    return judge({
      finished: phones.flatMap((phone) =>
        phone.finished.map(({ id, answers }) => ({ id, answers: inOrder(answers) })),
      ),
      acknowledged,
      waiting,
      stuck,
      stored: (await hall.ask(`select id, answers from ${trial.table}`)).map(({ id, answers }) => ({
        id,
        answers: inOrder(answers),
      })),
      happened: {
        ...happened,
        'cuts while sending': network.cut.sending,
        'cuts while answering': network.cut.answering,
        'phones died': phones.reduce((sum, phone) => sum + phone.deaths(), 0),
      },
    });
  } finally {
    for (const ending of endings.reverse()) await ending();
  }
}

/** @param {import('../hall/hall.mjs').Hall} hall */
function ikrar(hall) {
  return {
    script: 'dist/apps/api/main.mjs',
    question: '/api/health/ready',
    table: 'responses',
    seals: true,
    environment: {
      DATABASE_URL: hall.url,
      IKRAR_DATA: hall.data,
      IKRAR_FIELD_KEY: randomBytes(32).toString('base64'),
    },
  };
}

/** @param {import('../hall/hall.mjs').Hall} hall */
async function naiveTwin(hall) {
  await hall.asOwner(async (client) => {
    await client.query('create table naive_responses (id uuid not null, answers jsonb not null)');
    await client.query('create index naive_responses_idx on naive_responses (id)');
    await client.query('grant insert, select on naive_responses to ikrar_app');
  });
  return {
    script: 'tools/chaos/naive-server.mjs',
    question: '/',
    table: 'naive_responses',
    seals: false,
    environment: { DATABASE_URL: hall.url },
  };
}

/** As a phone learns it. @param {number} port @param {string} joinCode @returns {Promise<string>} */
async function askSealTo(port, joinCode) {
  const answer = await fetch(`http://127.0.0.1:${port}/api/public/events/${joinCode}`);
  const { sealTo } = /** @type {{ sealTo: string }} */ (await answer.json());
  return sealTo;
}

/**
 * @param {ReturnType<typeof aPhone>} phone
 * @param {() => boolean} lasts
 */
async function use(phone, lasts) {
  while (lasts()) {
    await sleep(50 + Math.random() * 250);
    if (Math.random() < 0.5) await phone.finish();
    const looking = phone.look();
    if (Math.random() < 0.1) {
      await sleep(Math.random() * 30);
      phone.die();
    } else {
      await looking;
    }
  }
}

/**
 * @param {() => boolean} lasts
 * @param {{ kill: () => Promise<void>, crash: () => Promise<void>, outage: () => Promise<void> }} ways
 */
async function breakThings(lasts, { kill, crash, outage }) {
  const turns = [kill, outage, crash];
  for (let turn = 0; lasts(); turn += 1) {
    await sleep(900 + Math.random() * 900);
    if (lasts()) await turns[turn % turns.length]?.();
  }
}

/**
 * What is still on the phones after they had time to send.
 * @param {readonly ReturnType<typeof aPhone>[]} phones
 */
async function drain(phones) {
  const end = performance.now() + drainSeconds * 1000;
  for (;;) {
    await Promise.all(phones.map((phone) => phone.look()));
    const left = new Set((await Promise.all(phones.map((phone) => phone.waiting()))).flat());
    if (left.size === 0 || performance.now() > end) return left;
    await sleep(200);
  }
}

/** The same text for the same answers. @param {Record<string, unknown>} answers */
function inOrder(answers) {
  return JSON.stringify(Object.entries(answers).sort(([left], [right]) => (left < right ? -1 : 1)));
}
