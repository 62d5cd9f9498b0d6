import fc from 'fast-check';
import { uuidV7 } from './uuid-v7';

const bytes = (value: number): Uint8Array => new Uint8Array(16).fill(value);

describe('uuidV7', () => {
  it('gives the example of the RFC (appendix A.6)', () => {
    const random = Uint8Array.from([
      0, 0, 0, 0, 0, 0, 0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f,
    ]);
    expect(uuidV7(1_645_557_742_000, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it.each([
    [0, 0x11, '00000000-0000-7111-9111-111111111111'],
    [2 ** 48 - 1, 0xff, 'ffffffff-ffff-7fff-bfff-ffffffffffff'],
  ])('%d ms', (time, fill, expected) => {
    expect(uuidV7(time, bytes(fill))).toBe(expected);
  });

  it('sorts by time', () => {
    const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });
    const random = fc.uint8Array({ minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(time, time, random, random, (one, other, left, right) => {
        fc.pre(one < other);
        expect(uuidV7(one, left) < uuidV7(other, right)).toBe(true);
      }),
    );
  });

  it('always has version 7 and the variant of the RFC', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 48 - 1 }),
        fc.uint8Array({ minLength: 16 }),
        (time, random) => {
          expect(uuidV7(time, random)).toMatch(
            /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
          );
        },
      ),
    );
  });

  it.each([
    ['too few bytes', 0, new Uint8Array(10)],
    ['a time before 1970', -1, bytes(0)],
    ['a time of more than 48 bits', 2 ** 48, bytes(0)],
    ['half a millisecond', 0.5, bytes(0)],
  ])('refuses %s', (_case, time, random) => {
    expect(() => uuidV7(time, random)).toThrow(RangeError);
  });
});
