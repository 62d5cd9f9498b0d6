import { createDecipheriv, createPrivateKey, createPublicKey, diffieHellman, hkdfSync } from 'node:crypto';

const [PKCS8, SPKI] = ['302e020100300506032b656e04220420', '302a300506032b656e032100'].map((hex) =>
  Buffer.from(hex, 'hex'),
) as [Buffer, Buffer];
const key = createPrivateKey({
  key: Buffer.concat([PKCS8, Buffer.alloc(32, 7)]),
  format: 'der',
  type: 'pkcs8',
});
const own = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);

/** The key phones seal to in specs. */
export const SEAL_TO = own.toString('base64url');

/** Opens a letter as the server does, with other libraries than the phone's; throws where it does not open. */
export function openLetter(letter: string, place: string): string {
  const bytes = Buffer.from(letter, 'base64url');
  const once = bytes.subarray(0, 32);
  const publicKey = createPublicKey({ key: Buffer.concat([SPKI, once]), format: 'der', type: 'spki' });
  const shared = diffieHellman({ privateKey: key, publicKey });
  const letterKey = hkdfSync('sha256', shared, Buffer.concat([once, own]), 'ikrar seal 1', 32);
  const decipher = createDecipheriv('chacha20-poly1305', Buffer.from(letterKey), Buffer.alloc(12), {
    authTagLength: 16,
  });
  decipher.setAAD(Buffer.from(place), { plaintextLength: bytes.length - 48 });
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(32, -16)), decipher.final()]).toString('utf8');
}
