import fc from 'fast-check';
import { makePersonalCode } from './make-personal-code';
import { parsePersonalCode } from './parse-personal-code';
import { showPersonalCode } from './show-personal-code';

describe('makePersonalCode', () => {
  it('makes codes that can be shown, read aloud, typed and read again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 32 }), (random) => {
        const code = makePersonalCode(random);
        expect(code).toHaveLength(6);
        expect(parsePersonalCode(showPersonalCode(code).toLowerCase())).toEqual({ ok: true, code });
      }),
    );
  });

  it('needs 16 bytes', () => {
    expect(() => makePersonalCode(new Uint8Array(8))).toThrow(RangeError);
  });
});
