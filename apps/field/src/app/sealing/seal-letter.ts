import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';

const KEY_BYTES = 32;
/** A key seals one letter only, so its nonce may be the same for all. */
const NONCE = new Uint8Array(12);

/**
 * Seals a text to the server: from here on nobody who holds the phone can read it. It opens only at its place, the id
 * of its record. Without `crypto.subtle`, which does not exist on the plain HTTP of a hall.
 */
export function sealLetter(sealTo: string, place: string, text: string): string {
  const encoder = new TextEncoder();
  const server = fromBase64Url(sealTo);
  const secret = x25519.utils.randomSecretKey();
  const once = x25519.getPublicKey(secret);
  const shared = x25519.getSharedSecret(secret, server);
  const key = hkdf(sha256, shared, join(once, server), encoder.encode('ikrar seal 1'), KEY_BYTES);
  const cipher = chacha20poly1305(key, NONCE, encoder.encode(place));
  const letter = join(once, cipher.encrypt(encoder.encode(text)));
  for (const used of [secret, shared, key]) used.fill(0);
  return toBase64Url(letter);
}

const join = (one: Uint8Array, other: Uint8Array): Uint8Array => {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
};

const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
