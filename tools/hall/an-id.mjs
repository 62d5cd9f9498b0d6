import { randomBytes } from 'node:crypto';

/** A UUIDv7, as phones make them by their own clock. */
export function anId(now = Date.now()) {
  const hex = now.toString(16).padStart(12, '0') + randomBytes(10).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
