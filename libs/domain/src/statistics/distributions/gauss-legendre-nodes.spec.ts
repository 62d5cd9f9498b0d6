import { gaussLegendreNodes } from './gauss-legendre-nodes';

describe('gaussLegendreNodes', () => {
  it('has the known two nodes', () => {
    const [right, left] = gaussLegendreNodes(2);
    expect(right?.position).toBeCloseTo(1 / Math.sqrt(3), 15);
    expect(left?.position).toBeCloseTo(-1 / Math.sqrt(3), 15);
    expect(right?.weight).toBeCloseTo(1, 14);
  });

  it('integrates a polynomial of degree 31 exactly with 16 nodes', () => {
    const nodes = gaussLegendreNodes(16);
    const integral = (power: number): number =>
      nodes.reduce((total, { position, weight }) => total + weight * position ** power, 0);
    expect(integral(0)).toBeCloseTo(2, 13);
    expect(integral(30)).toBeCloseTo(2 / 31, 13);
    expect(integral(31)).toBeCloseTo(0, 14);
  });
});
