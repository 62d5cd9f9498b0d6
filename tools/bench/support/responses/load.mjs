import { connect } from 'node:net';

import { anId } from '../../../hall/an-id.mjs';
import { percentile } from '../figures.mjs';

/** @typedef {import('../../../hall/hall.mjs').HallEvent} HallEvent */
/** @typedef {{ rate: number, p99: number }} Outcome accepted a second, and milliseconds until 99 of 100 heard it */

/**
 * Phones that each send one response after the other over a connection kept open. They speak HTTP by hand:
 * what they cost is taken from the servers that share the machine.
 * @param {HallEvent} event
 */
export function aLoad(event) {
  const bodies = Array.from({ length: 500 }, (_, index) => aSheet(event, index));
  let acknowledged = 0;
  let sent = 0;
  return { run, acknowledged: () => acknowledged };

  /**
   * @param {{ port: number, path: string, clients: number, seconds: number }} options
   * @returns {Promise<Outcome>}
   */
  async function run({ port, path, clients, seconds }) {
    const begin = performance.now();
    const end = begin + seconds * 1000;
    const before = acknowledged;
    /** @type {number[]} */
    const waits = [];
    await Promise.all(Array.from({ length: clients }, () => phone({ port, path, end, waits })));
    return {
      rate: (acknowledged - before) / ((performance.now() - begin) / 1000),
      p99: percentile(waits, 99),
    };
  }

  /**
   * @param {{ port: number, path: string, end: number, waits: number[] }} options
   * @returns {Promise<void>}
   */
  function phone({ port, path, end, waits }) {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      let received = '';
      let since = 0;
      const next = () => {
        if (performance.now() >= end) {
          socket.end();
          resolve();
          return;
        }
        const body = bodies[sent % bodies.length] ?? '';
        sent += 1;
        since = performance.now();
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
        waits.push(performance.now() - since);
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

/**
 * @param {HallEvent} event
 * @param {number} index
 */
export function aSheet({ codes, deployment, items }, index) {
  const answers = Object.fromEntries(
    items.map(({ id, options }, place) => [id, options[(index * 7 + place * 3) % options.length]?.id]),
  );
  return JSON.stringify({
    personalCode: codes[index % codes.length],
    deploymentId: deployment,
    answers,
    claimedAt: new Date().toISOString(),
  });
}
