import fc from 'fast-check';
import { makeJoinCode } from './make-join-code';
import { parseJoinCode } from './parse-join-code';

describe('makeJoinCode', () => {
  it('makes a code that is read again in any case and with a dash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (random) => {
        const code = makeJoinCode(random);
        expect(parseJoinCode(` ${code.slice(0, 3)}-${code.slice(3)} `.toLowerCase())).toBe(code);
      }),
    );
  });
});
