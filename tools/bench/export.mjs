import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { aHall } from '../hall/hall.mjs';
import { aSheet } from './support/responses/load.mjs';
import { startOurs } from './support/responses/servers.mjs';

const rounds = 5;
const responses = 100_000;
const goalMegabytes = 64;

/**
 * 100,000 responses of 20 answers as CSV, a row a person: from asking for the export until its last byte has
 * arrived, beside PostgreSQL copying the same columns into a file; and what the API's memory grows by meanwhile,
 * beside the goal.
 * @type {import('./support/run-measures.mjs').Measure}
 */
export async function measure(say) {
  say('export: preparing PostgreSQL and an event');
  const hall = await aHall(say);
  const folder = mkdtempSync(path.join(tmpdir(), 'ikrar-bench-copy-'));
  chmodSync(folder, 0o777);
  try {
    const event = await hall.anEvent('BENCH5', 40);
    say('export: writing 100,000 people and their responses');
    await fill(hall, event);
    const cookie = await signIn(hall);
    const server = await startOurs(hall, event);
    try {
      const address = `http://127.0.0.1:${server.port}/api/events/${event.eventId}/exports`;
      await ours(address, cookie);
      const times = [];
      const memories = [];
      for (let round = 1; round <= rounds; round += 1) {
        say(`export: round ${round} of ${rounds}`);
        const before = residentMegabytes(server.pid);
        const watch = peakOf(() => residentMegabytes(server.pid));
        const mine = await ours(address, cookie);
        memories.push({ ours: Math.max(0, (await watch.stop()) - before), yardstick: goalMegabytes });
        times.push({ ours: mine, yardstick: await copied(hall, event, path.join(folder, `${round}.csv`)) });
      }
      return [
        { name: 'export of 100,000', unit: 's', better: 'lower', rounds: times },
        { name: 'memory of an export', unit: 'MB', better: 'lower', rounds: memories },
      ];
    } finally {
      await server.stop();
    }
  } finally {
    await hall.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Seconds until the whole file has arrived.
 * @param {string} address
 * @param {string} cookie
 */
async function ours(address, cookie) {
  const headers = { Cookie: cookie, 'X-CSRF': '1', 'Content-Type': 'application/json' };
  const begin = performance.now();
  const url = `${address}/${randomUUID()}`;
  const options = {
    shape: 'wide',
    format: 'csv',
    values: 'codes',
    separator: ',',
    language: 'id',
    names: false,
  };
  const asked = await fetch(url, { method: 'PUT', headers, body: JSON.stringify(options) });
  if (asked.status !== 201) throw new Error(`The export was refused: ${await asked.text()}`);
  for (;;) {
    const { state, files } = /** @type {{ state: string, files: { name: string, bytes: number }[] }} */ (
      await (await fetch(url, { headers })).json()
    );
    if (state === 'failed') throw new Error('The export failed.');
    const file = files.find(({ name }) => !name.includes('codebook'));
    if (file) {
      await download(`${url}/files/${file.name}`, headers, file.bytes);
      return (performance.now() - begin) / 1000;
    }
    await sleep(25);
  }
}

/**
 * @param {string} url
 * @param {Record<string, string>} headers
 * @param {number} bytes
 */
async function download(url, headers, bytes) {
  const response = await fetch(url, { headers });
  let received = 0;
  let lines = 0;
  for await (const chunk of response.body ?? []) {
    received += chunk.length;
    for (const byte of chunk) if (byte === 10) lines += 1;
  }
  if (received !== bytes || lines !== responses + 1)
    throw new Error(`${received} of ${bytes} bytes and ${lines} lines arrived.`);
}

/**
 * Seconds in which PostgreSQL writes the same columns.
 * @param {import('../hall/hall.mjs').Hall} hall
 * @param {import('../hall/hall.mjs').HallEvent} event
 * @param {string} file
 */
async function copied(hall, { eventId, items }, file) {
  const answers = items.map(({ id }) => `answers->>'${id}'`).join();
  const begin = performance.now();
  await hall.ask(
    `copy (select md5(personal_code), received_at, source, late, score, max_score, ${answers} from responses
            where event_id = '${eventId}' order by personal_code) to '${file}' (format csv, header)`,
  );
  return (performance.now() - begin) / 1000;
}

/**
 * A session of somebody who leads.
 * @param {import('../hall/hall.mjs').Hall} hall
 */
async function signIn(hall) {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest('hex');
  const membership = randomUUID();
  await hall.ask(
    `insert into memberships (id, user_id, organisation_id, organisation_name, organisation_kind, role, created_at, updated_at, version)
     select '${membership}', id, '${hall.organisation}', 'Universitas Ukur', 'university', 'lead', now(), now(), 1 from users`,
  );
  await hall.ask(
    `insert into sessions (token_hash, user_id, membership_id, kind, created_at, seen_at, expires_at)
     select '\\x${hash}', id, '${membership}', 'desk', now(), now(), now() + interval '1 hour' from users`,
  );
  return `ikrar=${token}`;
}

/**
 * @param {import('../hall/hall.mjs').Hall} hall
 * @param {import('../hall/hall.mjs').HallEvent} event
 */
async function fill(hall, event) {
  const { organisation, eventId, deployment } = event;
  const sheets = Array.from({ length: 40 }, (_, index) => JSON.parse(aSheet(event, index)).answers);
  const rows = sheets.map((answers, at) => `(${at}, '${JSON.stringify(answers)}'::jsonb)`);
  await hall.ask(`
    with made as (
      insert into people (organisation_id, id, full_name, created_at, updated_at, version)
      select '${organisation}', uuidv7(), 'Peserta ' || n, now(), now(), 1 from generate_series(1, ${responses}) n
      returning id, full_name)
    insert into participants (organisation_id, id, event_id, person_id, role, class_name, sex, birth_year, personal_code,
                              created_at, updated_at, version)
    select '${organisation}', uuidv7(), '${eventId}', id, 'participant', 'XI', 'female', 2008,
           lpad(replace(full_name, 'Peserta ', ''), 6, '0'), now(), now(), 1
      from made`);
  await hall.ask(`
    insert into responses (organisation_id, id, event_id, deployment_id, phase, personal_code, answers, score, max_score,
                           topic_scores, body_hash, source, late, claimed_at, received_at, version)
    select '${organisation}', uuidv7(), '${eventId}', '${deployment}', 'pre', lpad(n::text, 6, '0'), sheet.answers, 10, 20,
           '{}', sha256(n::text::bytea), 'phone', false, now(), now(), 1
      from generate_series(1, ${responses}) n
      join (values ${rows.join()}) sheet(place, answers) on sheet.place = n % 40`);
  await hall.ask('vacuum analyze responses, participants, people');
}

/** @param {number | undefined} pid */
function residentMegabytes(pid) {
  const found = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(found?.[1]) / 1024;
}

/** The highest of what is read until it is stopped. @param {() => number} read */
function peakOf(read) {
  let peak = read();
  const timer = setInterval(() => (peak = Math.max(peak, read())), 20);
  return {
    stop: () => {
      clearInterval(timer);
      return Promise.resolve(Math.max(peak, read()));
    },
  };
}
