import { networkInterfaces } from 'node:os';

/** @typedef {import('./options.mjs').StartOptions} StartOptions */

/**
 * Where this machine opens the pages.
 * @param {StartOptions} options
 */
export function localAddress({ protocol, host, port }) {
  return `${protocol}://${host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host}:${port}`;
}

/**
 * Where the phones of the room open them, the likeliest first: hotspots hand out 192.168, 172 and
 * 10 addresses; bridges of containers live in 172 too, and come last.
 * @param {StartOptions} options
 * @param {ReturnType<typeof networkInterfaces>} [interfaces]
 */
export function roomAddresses({ protocol, port }, interfaces = networkInterfaces()) {
  return Object.entries(interfaces)
    .flatMap(([name, addresses]) => (addresses ?? []).map((address) => ({ name, ...address })))
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .sort((a, b) => Number(isBridge(a.name)) - Number(isBridge(b.name)))
    .map(({ address }) => `${protocol}://${address}:${port}`);
}

/** @param {string} name of a network interface */
function isBridge(name) {
  return /^(docker|br-|veth|virbr)/.test(name);
}
