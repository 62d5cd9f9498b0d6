import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** Seals a text as a phone does it, with other libraries than the server's: for tests. */
export function sealLetter(publicKey: string, place: string, text: string): string {
  const theirs = Buffer.from(publicKey, 'base64url');
  const secret = x25519.utils.randomSecretKey();
  const once = x25519.getPublicKey(secret);
  const shared = x25519.getSharedSecret(secret, theirs);
  const key = hkdf(sha256, shared, Buffer.concat([once, theirs]), Buffer.from('ikrar seal 1'), 32);
  const cipher = chacha20poly1305(key, new Uint8Array(12), Buffer.from(place));
  return Buffer.concat([once, cipher.encrypt(Buffer.from(text))]).toString('base64url');
}
