import { randomBytes } from 'node:crypto';
import { sealLetter as sealed } from '../../../testing';
import type { Configuration } from '../config';
import { Seal } from './seal';

const sealWith = (fieldKey: Buffer): Seal => new Seal({ fieldKey } as Configuration);
const seal = sealWith(randomBytes(32));
const PLACE = '0199a000-0000-7000-8000-000000000001';

describe('Seal', () => {
  it('opens what another implementation sealed for this place', () => {
    const text = JSON.stringify({ personalCode: 'ABCDEF', answers: { q1: 'Ikut “magang” – 海' } });
    expect(seal.open(sealed(seal.publicKey, PLACE, text), PLACE)).toBe(text);
  });

  it('has one key for all processes with the same secret', () => {
    const secret = randomBytes(32);
    expect(sealWith(secret).publicKey).toBe(sealWith(secret).publicKey);
    expect(sealWith(secret).publicKey).not.toBe(seal.publicKey);
  });

  it('opens it at no other place and with no other key', () => {
    const letter = sealed(seal.publicKey, PLACE, 'text');
    expect(seal.open(letter, PLACE.replace('1', '2'))).toBeNull();
    expect(sealWith(randomBytes(32)).open(letter, PLACE)).toBeNull();
  });

  it('opens nothing of which a single bit was changed', () => {
    const letter = Buffer.from(sealed(seal.publicKey, PLACE, 'text'), 'base64url');
    // The highest bit of an X25519 key does not count (RFC 7748), all others do.
    for (let bit = 0; bit < letter.length * 8; bit += 1) {
      if (bit === 255) continue;
      const changed = Buffer.from(letter);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(seal.open(changed.toString('base64url'), PLACE)).toBeNull();
    }
  });

  it('refuses rubbish without a word', () => {
    for (const letter of ['', 'x', '=', 'A'.repeat(63), randomBytes(200).toString('base64url')]) {
      expect(seal.open(letter, PLACE)).toBeNull();
    }
  });
});
