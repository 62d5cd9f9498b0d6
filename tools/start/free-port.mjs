import { createServer } from 'node:net';

/**
 * Fails with a word about PORT when the address cannot be had, before anything slow has begun.
 * @param {number} port
 * @param {string} host
 */
export async function requireFreePort(port, host) {
  const code = await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? error.message));
    probe.listen({ port, host }, () => probe.close(() => resolve(null)));
  });
  if (code === null) return;
  const reason = code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${code})`;
  throw new Error(
    `Port ${port} on ${host} ${reason}. Choose another, for example: PORT=${port + 1} npm start`,
  );
}
