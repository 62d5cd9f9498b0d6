import fc from 'fast-check';
import type { InstrumentOption } from '../instruments/instrument-content';
import { shuffledOptions } from './shuffle-options';

const options = (letters: string, fixed = ''): InstrumentOption[] =>
  [...letters].map((id) => ({ id, text: { id, en: id }, ...(fixed.includes(id) && { fixed: true }) }));
const item = { id: 'q', kind: 'single_choice', shuffled: true, options: options('abcdx', 'x') } as const;
const order = (list: readonly InstrumentOption[]): string => list.map(({ id }) => id).join('');

describe('shuffledOptions', () => {
  it('gives every order about equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 2400; seed++) {
      const shown = order(shuffledOptions(item, `sheet ${seed}`));
      counts.set(shown, (counts.get(shown) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    expect(Math.min(...counts.values())).toBeGreaterThan(60);
    expect(Math.max(...counts.values())).toBeLessThan(150);
  });

  it('does not put two items of one sheet into the same order', () => {
    const orders = Array.from({ length: 20 }, (_, at) =>
      order(shuffledOptions({ ...item, id: `q${at}` }, 'sheet')),
    );
    expect(new Set(orders).size).toBeGreaterThan(5);
  });

  it.each(['likert', 'true_false'] as const)('leaves %s as it is', (kind) => {
    expect(shuffledOptions({ ...item, kind }, 'x')).toBe(item.options);
  });

  it('leaves alone what is not to be shuffled', () => {
    expect(shuffledOptions({ id: 'q', kind: 'single_choice', options: item.options }, 'x')).toBe(
      item.options,
    );
  });

  it('loses no option, moves no fixed one, and does the same again', () => {
    const some = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]$/), fc.boolean()), {
      selector: ([id]) => id,
      maxLength: 8,
    });
    fc.assert(
      fc.property(some, fc.string(), (letters, seed) => {
        const given = letters.flatMap(([id, fixed]) => options(id, fixed ? id : ''));
        const asked = { ...item, options: given };
        const shown = shuffledOptions(asked, seed);
        expect([...shown].sort((one, other) => (one.id < other.id ? -1 : 1))).toEqual(
          [...given].sort((one, other) => (one.id < other.id ? -1 : 1)),
        );
        expect(given.every((option, at) => !option.fixed || shown[at] === option)).toBe(true);
        expect(shuffledOptions(asked, seed)).toEqual(shown);
      }),
    );
  });
});
