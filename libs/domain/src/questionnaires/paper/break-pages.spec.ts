import fc from 'fast-check';
import { breakPages } from './break-pages';

const piece = (height: number, keepsNext = false) => ({ height, keepsNext });
const SPACE = { first: 80, rest: 100 };

describe('breakPages', () => {
  it('fills pages in order, the first one lower than the rest', () => {
    const [a, b, c, d] = [piece(40), piece(40), piece(60), piece(40)];
    expect(breakPages([a, b, c, d], SPACE)).toEqual([
      [a, b],
      [c, d],
    ]);
  });

  it('leaves no title at the end of a page', () => {
    const [a, title, b] = [piece(60), piece(20, true), piece(30)];
    expect(breakPages([a, title, b], SPACE)).toEqual([[a], [title, b]]);
    expect(breakPages([a, title], SPACE)).toEqual([[a, title]]);
  });

  it('has one page for nothing, and a page for what is too high', () => {
    expect(breakPages([], SPACE)).toEqual([[]]);
    expect(breakPages([piece(10), piece(150), piece(10)], SPACE)).toHaveLength(3);
  });

  it('keeps every piece once and in order, on pages that hold it', () => {
    const pieces = fc.array(fc.record({ height: fc.integer({ min: 1, max: 80 }), keepsNext: fc.boolean() }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(pieces, (all) => {
        const pages = breakPages(all, SPACE);
        expect(pages.flat()).toEqual(all);
        pages.forEach((page, at) => {
          const height = page.reduce((sum, one) => sum + one.height, 0);
          expect(height).toBeLessThanOrEqual(at === 0 ? SPACE.first : SPACE.rest);
        });
      }),
    );
  });

  it('parts a piece from its next only where both do not fit on one page', () => {
    const pieces = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(pieces, (heights) => {
        const all = heights.map((height, at) => ({ height, keepsNext: at % 2 === 0, at }));
        for (const page of breakPages(all, { first: 100, rest: 100 }).slice(0, -1)) {
          expect(page.at(-1)?.keepsNext).toBe(false);
        }
      }),
    );
  });
});
