// The yardstick: what is left when everything but the insert is taken away.
import http from 'node:http';
import pg from 'pg';

const { DATABASE_URL, IKRAR_POOL, PORT, BARE_ORGANISATION, BARE_EVENT } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(IKRAR_POOL) });

const insert = {
  name: 'insert',
  text: `insert into bare_responses (organisation_id, id, event_id, deployment_id, phase, personal_code, answers, score,
                                     max_score, topic_scores, body_hash, source, late, claimed_at, received_at, version)
         values ($1, $2, $3, $4, 'pre', $5, $6, 0, 10, '{}', $7, 'phone', false, $8, $9, 1)
         on conflict (organisation_id, id) do nothing returning 1`,
};
const hash = Buffer.alloc(32);

http
  .createServer((request, response) => {
    if (request.method !== 'PUT') return void response.end();
    /** @type {Buffer[]} */
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      store(request.url ?? '', Buffer.concat(chunks)).then(
        (answer) => respond(response, 201, answer),
        (error) => respond(response, 500, { error: String(error) }),
      );
    });
  })
  .listen(Number(PORT), '127.0.0.1');

/**
 * @param {string} url
 * @param {Buffer} body
 */
async function store(url, body) {
  const id = url.slice(url.lastIndexOf('/') + 1);
  const { personalCode, deploymentId, answers, claimedAt } = JSON.parse(body.toString('utf8'));
  const receivedAt = new Date();
  const values = [BARE_ORGANISATION, id, BARE_EVENT, deploymentId, personalCode, JSON.stringify(answers)];
  await pool.query({ ...insert, values: [...values, hash, claimedAt, receivedAt] });
  return { id, receivedAt: receivedAt.toISOString() };
}

/**
 * @param {http.ServerResponse} response
 * @param {number} status
 * @param {object} answer
 */
function respond(response, status, answer) {
  const text = JSON.stringify(answer);
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(text);
}
