import { connect, createServer } from 'node:net';

const requestBytes = 1200;
const answerBytes = 900;

/**
 * A network between phones and server that breaks at any byte.
 * @param {object} options
 * @param {() => number} options.upstream the server's port
 * @param {() => number} options.random
 * @param {{ sending: number, answering: number }} [options.cuts] the share of connections that are cut while the
 *   phone still sends, and while the server answers
 */
export async function startCuttingProxy({ upstream, random, cuts = { sending: 0.2, answering: 0.3 } }) {
  const cut = { sending: 0, answering: 0, unreachable: 0 };
  let isWhole = false;
  let isOff = false;
  const proxy = createServer((phone) => {
    const server = connect({ port: upstream(), host: '127.0.0.1' });
    const end = () => {
      phone.destroy();
      server.destroy();
    };
    for (const socket of [phone, server]) socket.on('error', end).on('close', end);
    if (isOff) {
      cut.unreachable += 1;
      end();
      return;
    }
    const fate = isWhole ? 1 : random();
    const dies = fate < cuts.sending ? 'sending' : fate < cuts.sending + cuts.answering ? 'answering' : null;
    forward(phone, server, dies === 'sending' ? Math.floor(random() * requestBytes) : Infinity);
    forward(server, phone, dies === 'answering' ? Math.floor(random() * answerBytes) : Infinity);

    /**
     * @param {import('node:net').Socket} from
     * @param {import('node:net').Socket} to
     * @param {number} budget bytes that still pass
     */
    function forward(from, to, budget) {
      let left = budget;
      from.on('data', (bytes) => {
        to.write(bytes.subarray(0, Math.min(bytes.length, left)));
        left -= bytes.length;
        if (left > 0 || dies === null) return;
        cut[dies] += 1;
        to.end(end);
      });
    }
  });
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', () => resolve(null)));
  const address = proxy.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    cut,
    /** Nobody is reached from now on, or everybody again. @param {boolean} off */
    turnOff(off) {
      isOff = off;
    },
    /** No more cuts. */
    heal() {
      isOff = false;
      isWhole = true;
    },
    stop: () => new Promise((resolve) => proxy.close(resolve)),
  };
}
