import { sphericity } from './sphericity';

const waves = [
  [5, 8, 7],
  [4, 8, 6],
  [7, 7, 8],
  [3, 9, 7],
  [6, 8, 8],
];

describe('sphericity', () => {
  it("has Greenhouse–Geisser's, Huynh–Feldt's epsilon and Mauchly's W", () => {
    const { epsGG, epsHF, mauchlyW } = sphericity(waves);
    expect(epsGG).toBeCloseTo(0.5495289248921372, 13);
    expect(epsHF).toBeCloseTo(0.602440356947733, 12);
    expect(mauchlyW).toBeCloseTo(0.18025957378625232, 13);
  });

  it('is the same in any unit', () => {
    const { mauchlyW } = sphericity(waves.map((row) => row.map((score) => score * 2 ** 300)));
    expect(mauchlyW).toBe(sphericity(waves).mauchlyW);
  });

  it('is entire for two waves', () => {
    expect(
      sphericity([
        [1, 2],
        [2, 5],
        [3, 3],
      ]),
    ).toEqual({ epsGG: 1, epsHF: 1, mauchlyW: 1 });
  });

  it('knows nothing without variance and no Huynh–Feldt from two people', () => {
    expect(
      sphericity([
        [1, 2, 3],
        [2, 3, 4],
      ]),
    ).toEqual({ epsGG: null, epsHF: null, mauchlyW: null });
    expect(
      sphericity([
        [1, 2, 3],
        [2, 3, 9],
      ]),
    ).toMatchObject({ epsGG: expect.closeTo(0.5, 12), epsHF: null });
    expect(
      sphericity([
        [1, 2],
        [2, 5],
      ]),
    ).toEqual({ epsGG: 1, epsHF: null, mauchlyW: 1 });
  });

  it("keeps Huynh–Feldt's epsilon at 1 where three people are entirely spherical", () => {
    const { epsGG, epsHF } = sphericity([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    expect(epsGG).toBeCloseTo(1, 14);
    expect(epsHF).toBe(1);
  });
});
