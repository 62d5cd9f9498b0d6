import { gainFromMeans } from './gain-from-means';

describe('gainFromMeans', () => {
  // published means: what the paper's figures follow from
  it('agrees with BMC Med Educ 2021;21:210, table 1', () => {
    const gain = gainFromMeans({ pre: 4.916, post: 16.016, max: 20 });
    expect(gain.points).toBeCloseTo(11.1, 12);
    expect(gain.ofMax).toBeCloseTo(0.555, 12); // printed 55.55 %
    expect(gain.ofBefore).toBeCloseTo(2.258, 3);
    expect(gain.ofRoom).toBeCloseTo(0.7359, 4);
  });

  it('agrees with OJOT 11(1):13, 2023, whose "58.6 % improvement" is the share of the room', () => {
    const gain = gainFromMeans({ pre: 12.34, post: 19.13, max: 24 });
    expect(gain.points).toBeCloseTo(6.79, 12);
    expect(gain.ofRoom).toBeCloseTo(0.5823, 4);
    expect(gain.ofBefore).toBeCloseTo(0.55, 3);
    expect(gain.ofMax).toBeCloseTo(0.283, 3);
  });

  it.each([
    ['SMA', 73.21, 92.59, 0.723],
    ['SMK', 84.22, 94.6, 0.658],
  ])('agrees with the leaflet study in Sragen: %s', (_, pre, post, ofRoom) => {
    expect(gainFromMeans({ pre, post, max: 100 }).ofRoom).toBeCloseTo(ofRoom, 3);
  });

  it('turns negative with a fall', () => {
    expect(gainFromMeans({ pre: 8, post: 6, max: 10 })).toEqual({
      ...{ points: -2, ofMax: -0.2, ofBefore: -0.25, ofRoom: -1 },
    });
  });

  it.each([
    [
      'nothing to win',
      { pre: 10, post: 9, max: 10 },
      { points: -1, ofMax: -0.1, ofBefore: -0.1, ofRoom: null },
    ],
    ['nothing before', { pre: 0, post: 4, max: 10 }, { points: 4, ofMax: 0.4, ofBefore: null, ofRoom: 0.4 }],
    ['no points', { pre: 0, post: 0, max: 0 }, { points: 0, ofMax: null, ofBefore: null, ofRoom: null }],
    [
      'a maximum below 0',
      { pre: -4, post: -3, max: -1 },
      { points: 1, ofMax: null, ofBefore: null, ofRoom: null },
    ],
  ])('gives no share of %s', (_, means, expected) => {
    expect(gainFromMeans(means)).toEqual(expected);
  });
});
