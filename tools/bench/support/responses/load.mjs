import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';

/** @typedef {import('../../../hall/hall.mjs').Hall} Hall */

/**
 * Phones that each send one response after the other over a connection kept open. They speak HTTP by hand:
 * what they cost is taken from the servers that share the machine.
 * @param {Hall} hall
 */
export function aLoad(hall) {
  const bodies = Array.from({ length: 500 }, (_, index) => aSheet(hall, index));
  let acknowledged = 0;
  let sent = 0;
  return { run, acknowledged: () => acknowledged };

  /**
   * @param {{ port: number, path: string, clients: number, seconds: number }} options
   * @returns {Promise<number>} accepted a second
   */
  async function run({ port, path, clients, seconds }) {
    const begin = performance.now();
    const end = begin + seconds * 1000;
    const before = acknowledged;
    await Promise.all(Array.from({ length: clients }, () => phone(port, path, end)));
    return (acknowledged - before) / ((performance.now() - begin) / 1000);
  }

  /**
   * @param {number} port
   * @param {string} path
   * @param {number} end
   * @returns {Promise<void>}
   */
  function phone(port, path, end) {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      let received = '';
      const next = () => {
        if (performance.now() >= end) {
          socket.end();
          resolve();
          return;
        }
        const body = bodies[sent % bodies.length] ?? '';
        sent += 1;
        socket.write(
          `PUT ${path}${anId()} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-CSRF: 1\r\n` +
            `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
        );
      };
      socket.setEncoding('latin1');
      socket.once('connect', next);
      socket.once('error', reject);
      socket.once('close', () => reject(new Error('The server closed a connection.')));
      socket.on('data', (text) => {
        received += text;
        if (!isWhole(received)) return;
        if (!received.startsWith('HTTP/1.1 201 ')) reject(new Error(`A response was refused:\n${received}`));
        acknowledged += 1;
        received = '';
        next();
      });
    });
  }
}

/** @param {string} text */
function isWhole(text) {
  const head = text.indexOf('\r\n\r\n');
  if (head < 0) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, head));
  if (!length) throw new Error(`An answer without a length:\n${text}`);
  return text.length >= head + 4 + Number(length[1]);
}

/** A UUIDv7, as phones make them. */
function anId() {
  const hex = Date.now().toString(16).padStart(12, '0') + randomBytes(10).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/**
 * @param {Hall} hall
 * @param {number} index
 */
function aSheet({ codes, deployment, items }, index) {
  const answers = Object.fromEntries(
    items.map(
      (
        /** @type {{ id: string, options: { id: string }[] }} */ { id, options },
        /** @type {number} */ place,
      ) => [id, options[(index * 7 + place * 3) % options.length]?.id],
    ),
  );
  return JSON.stringify({
    personalCode: codes[index % codes.length],
    deploymentId: deployment,
    answers,
    claimedAt: new Date().toISOString(),
  });
}
