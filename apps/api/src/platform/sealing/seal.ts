import { createDecipheriv, createPrivateKey, createPublicKey, diffieHellman, hkdfSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION } from '../config';
import type { Configuration } from '../config';

const KEY_BYTES = 32;
const TAG_BYTES = 16;
const ALGORITHM = 'chacha20-poly1305';
/** A key seals one letter only, so its nonce may be the same for all. */
const NONCE = Buffer.alloc(12);
const PURPOSE = 'ikrar seal 1';
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC_PREFIX = Buffer.from('302a300506032b656e032100', 'hex');

/**
 * Opens what phones sealed: a letter that waits on a phone, or travels over the plain HTTP of a hall, is unreadable to
 * its next holder and to who listens.
 *
 * A letter is the phone's one-time X25519 key (32 bytes), then ChaCha20-Poly1305 text with its tag, in base64url;
 * its key comes by HKDF-SHA256 from the shared secret and both public keys, and it opens only at the place (the id of
 * its record) it was sealed for. The server's key follows from the key of the columns, so that there is one secret
 * to keep and every process opens what any of them was sent.
 */
@Injectable()
export class Seal {
  /** Raw, in base64url: phones seal to it. */
  readonly publicKey: string;
  private readonly privateKey: KeyObject;
  private readonly rawPublicKey: Buffer;

  constructor(@Inject(CONFIGURATION) { fieldKey }: Configuration) {
    const secret = Buffer.from(hkdfSync('sha256', fieldKey, Buffer.alloc(0), PURPOSE, KEY_BYTES));
    this.privateKey = createPrivateKey({
      key: Buffer.concat([PRIVATE_PREFIX, secret]),
      format: 'der',
      type: 'pkcs8',
    });
    const spki = createPublicKey(this.privateKey).export({ format: 'der', type: 'spki' });
    this.rawPublicKey = spki.subarray(-KEY_BYTES);
    this.publicKey = this.rawPublicKey.toString('base64url');
  }

  /** Null for what this server's key does not open at this place. */
  open(letter: string, place: string): string | null {
    const bytes = Buffer.from(letter, 'base64url');
    if (bytes.length < KEY_BYTES + TAG_BYTES) return null;
    const once = bytes.subarray(0, KEY_BYTES);
    try {
      const decipher = createDecipheriv(ALGORITHM, this.letterKey(once), NONCE, { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(place), { plaintextLength: bytes.length - KEY_BYTES - TAG_BYTES });
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      const text = decipher.update(bytes.subarray(KEY_BYTES, -TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    } catch {
      // A changed byte, another place, a key of another server: there is only one answer to all of them.
      return null;
    }
  }

  private letterKey(once: Buffer): Buffer {
    const publicKey = createPublicKey({
      key: Buffer.concat([PUBLIC_PREFIX, once]),
      format: 'der',
      type: 'spki',
    });
    const shared = diffieHellman({ privateKey: this.privateKey, publicKey });
    const salt = Buffer.concat([once, this.rawPublicKey]);
    return Buffer.from(hkdfSync('sha256', shared, salt, PURPOSE, KEY_BYTES));
  }
}
