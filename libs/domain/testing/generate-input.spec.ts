import { generateInput } from './generate-input';

describe('generateInput', () => {
  it('makes pairs by the documented generator', () => {
    const made = generateInput({ kind: 'pairs', seed: 1, n: 2, A: 10, B: 5, C: 2, offset: 100, step: 0.5 });
    // u of seed 1: 1015568748, 1586005467, 2165703038, 3027450565 over 2^32 = .236, .369, .504, .704
    expect(made).toEqual({
      pre: [101, 102.5],
      post: [100.5, 103],
      a: [101, 102.5],
      b: [100.5, 103],
      x: [-0.5, 0.5],
    });
  });

  it('makes items of rising difficulty, 0 or 1', () => {
    const { items } = generateInput({ kind: 'items', seed: 99, n: 50, k: 4 });
    expect(items).toHaveLength(50);
    const right = (items as number[][]).reduce(
      (sums, row) => sums.map((sum, item) => sum + (row[item] ?? 0)),
      [0, 0, 0, 0],
    );
    expect(right).toEqual([...right].sort((a, b) => b - a));
    expect(Math.min(...right)).toBeGreaterThan(0);
  });

  it.each([[{ kind: 'noise' }], [{ kind: 'pairs', seed: 1 }], ['pairs']])('refuses %j', (generate) => {
    expect(() => generateInput(generate)).toThrow(TypeError);
  });
});
