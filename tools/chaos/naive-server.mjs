// The twin that must fail: it looks whether the response is there, and inserts it when it is not.
import http from 'node:http';
import pg from 'pg';

const { DATABASE_URL, PORT } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
pool.on('error', (error) => process.stderr.write(`${error.message}\n`));

http
  .createServer((request, response) => {
    if (request.method !== 'PUT') return void response.end();
    /** @type {Buffer[]} */
    const chunks = [];
    request.on('error', () => undefined);
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      store(request.url ?? '', Buffer.concat(chunks)).then(
        (answer) =>
          response.writeHead(201, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer)),
        () => response.writeHead(503).end(),
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
  const { answers } = JSON.parse(body.toString('utf8'));
  const found = await pool.query('select 1 from naive_responses where id = $1', [id]);
  if (found.rowCount === 0) {
    await pool.query('insert into naive_responses (id, answers) values ($1, $2)', [
      id,
      JSON.stringify(answers),
    ]);
  }
  return { id, receivedAt: new Date().toISOString() };
}
