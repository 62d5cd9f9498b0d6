import { roundForRanks } from './round-for-ranks';

describe('roundForRanks', () => {
  it('makes equal decimal differences equal', () => {
    expect(0.4 - 0.1 === 0.7 - 0.4).toBe(false);
    expect(roundForRanks(0.4 - 0.1)).toBe(roundForRanks(0.7 - 0.4));
  });

  it('keeps nine decimals and drops the rest', () => {
    expect(roundForRanks(0.123456789)).toBe(0.123456789);
    expect(roundForRanks(1e-10)).toBe(0);
  });

  it('keeps a rise and a fall of the same size the same', () => {
    // 2⁻¹⁰ has ten decimals, the last a 5
    expect(roundForRanks(-(2 ** -10))).toBe(-roundForRanks(2 ** -10));
    expect(roundForRanks(2 ** -10)).toBe(0.000976563);
  });

  it('leaves large values alone', () => {
    expect(roundForRanks(2 ** 22 + 0.1)).toBe(2 ** 22 + 0.1);
  });
});
