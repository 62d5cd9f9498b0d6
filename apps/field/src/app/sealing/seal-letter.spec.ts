import { openLetter, SEAL_TO } from '../../testing/open-letter';
import { sealLetter } from './seal-letter';

const ID = '0199a2b4-7c10-7e5f-8a01-2b3c4d5e6f70';

describe('sealLetter', () => {
  it.each(['{}', 'Sulastri dari Pulau Terung — “ya”', '🙂'.repeat(60_000)])(
    'is opened by the server and by nobody else',
    (text) => {
      const letter = sealLetter(SEAL_TO, ID, text);
      expect(letter).toMatch(/^[\w-]+$/);
      expect(openLetter(letter, ID)).toBe(text);
    },
  );

  it('opens at no other place, and not once a byte was changed', () => {
    const letter = sealLetter(SEAL_TO, ID, 'rahasia');
    expect(() => openLetter(letter, ID.replace('70', '71'))).toThrow();
    const changed = `${letter.slice(0, -3)}${letter.endsWith('AAA') ? 'BBB' : 'AAA'}`;
    expect(() => openLetter(changed, ID)).toThrow();
  });

  it('never seals the same text the same way', () => {
    expect(sealLetter(SEAL_TO, ID, 'ya')).not.toBe(sealLetter(SEAL_TO, ID, 'ya'));
  });

  it('does without what only a secure page has', () => {
    const { subtle } = globalThis.crypto;
    expect(subtle).toBeUndefined();
    expect(sealLetter(SEAL_TO, ID, 'ya')).toMatch(/^[\w-]{50,}$/);
  });
});
