import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import { build } from 'esbuild';
import { repositoryRoot } from '../repository.mjs';

/** @typedef {import('pg').Client} Client */
/** @typedef {{ id: string, user: string }} Organisation */
/** @typedef {{ id: string, options: readonly { id: string }[] }} Item */

const itemCount = 20;

/**
 * @param {Client} client
 * @returns {Promise<Organisation>}
 */
export async function addOrganisation(client) {
  const [id, user, now] = [randomUUID(), randomUUID(), new Date()];
  await client.query(
    `insert into users (id, display_name, username, password_hash, locale, is_demo, created_at, updated_at, version)
     values ($1, 'Bench', 'bench', 'none', 'id', false, $2, $2, 1)`,
    [user, now],
  );
  await inOrganisation(client, id, () =>
    client.query(
      `insert into organisations (id, name, short_name, kind, created_at, updated_at, version)
       values ($1, 'Universitas Ukur', 'UU', 'university', $2, $2, 1)`,
      [id, now],
    ),
  );
  return { id, user };
}

/**
 * An event whose questionnaire of 20 items is open.
 * @param {Client} client
 * @param {Organisation} organisation
 * @param {string} joinCode
 * @param {number} people
 */
export async function addEvent(client, { id: organisation, user }, joinCode, people) {
  const { makePersonalCode, TPPO_BASIC } = await loadDomain();
  const [program, eventId, instrument, version, deployment] = /** @type {const} */ ([
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
  ]);
  const now = new Date();
  /** @type {Item[]} */
  const items = Array.from({ length: itemCount }, (_, place) => ({
    ...TPPO_BASIC.content.items[place % TPPO_BASIC.content.items.length],
    id: `q${place + 1}`,
  }));
  const codes = Array.from(
    new Set(Array.from({ length: people * 2 }, () => makePersonalCode(randomBytes(16)))),
  ).slice(0, people);
  await client.query('insert into event_codes (join_code, organisation_id, event_id) values ($1, $2, $3)', [
    joinCode,
    organisation,
    eventId,
  ]);
  await inOrganisation(client, organisation, async () => {
    await client.query(
      `insert into programs (organisation_id, id, title, year, created_at, updated_at, version)
       values ($1, $2, 'PkM', 2024, $3, $3, 1)`,
      [organisation, program, now],
    );
    await client.query(
      `insert into events (organisation_id, id, program_id, title, kind, methods, target_group, planned_classes, zone,
                           state, join_code, owner_id, created_at, updated_at, version)
       values ($1, $2, $3, 'Sosialisasi', 'outreach', '{lecture}', 'pupils', '[]', 'Asia/Jakarta', 'open', $4, $5, $6, $6, 1)`,
      [organisation, eventId, program, joinCode, user, now],
    );
    await client.query(
      `insert into instruments (organisation_id, id, title, purpose, created_at, updated_at, version)
       values ($1, $2, 'TPPO', 'knowledge', $3, $3, 1)`,
      [organisation, instrument, now],
    );
    await client.query(
      `insert into instrument_versions (organisation_id, id, instrument_id, number, status, content, published_at,
                                        created_at, updated_at, version)
       values ($1, $2, $3, 1, 'published', $4, $5, $5, $5, 1)`,
      [organisation, version, instrument, JSON.stringify({ items }), now],
    );
    await client.query(
      `insert into deployments (organisation_id, id, event_id, phase, wave, instrument_version_id, state, present_only,
                                opened_at, created_at, updated_at, version)
       values ($1, $2, $3, 'pre', 1, $4, 'open', false, $5, $5, $5, 1)`,
      [organisation, deployment, eventId, version, now],
    );
    for (const code of codes) await addParticipant(client, { organisation, eventId, code, now });
  });
  return { organisation, eventId, joinCode, deployment, codes, items };
}

/**
 * @param {Client} client
 * @param {{ organisation: string, eventId: string, code: string, now: Date }} participant
 */
async function addParticipant(client, { organisation, eventId, code, now }) {
  const person = randomUUID();
  await client.query(
    `insert into people (organisation_id, id, full_name, created_at, updated_at, version) values ($1, $2, 'Peserta', $3, $3, 1)`,
    [organisation, person, now],
  );
  await client.query(
    `insert into participants (organisation_id, id, event_id, person_id, role, birth_year, personal_code,
                               created_at, updated_at, version)
     values ($1, $2, $3, $4, 'participant', 2008, $5, $6, $6, 1)`,
    [organisation, randomUUID(), eventId, person, code, now],
  );
}

/**
 * @param {Client} client
 * @param {string} organisation
 * @param {() => Promise<unknown>} work
 */
async function inOrganisation(client, organisation, work) {
  await client.query('begin');
  await client.query(`select app_set_context($1, 'system', '', '')`, [organisation]);
  await work();
  await client.query('commit');
}

/** The words and codes of libs/domain, bundled in memory. */
async function loadDomain() {
  const bundle = await build({
    stdin: {
      contents: `export { makePersonalCode, TPPO_BASIC } from './index';`,
      resolveDir: path.join(repositoryRoot, 'libs/domain/src'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
  });
  const code = Buffer.from(bundle.outputFiles[0]?.contents ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
