import fc from 'fast-check';
import { anyAnswersTo, anyContent } from '../../../testing/any-content';
import { visibleItems } from './visible-items';

const some = anyContent.chain((content) =>
  fc.tuple(fc.constant(content), anyAnswersTo(content), anyAnswersTo(content)),
);
const is = (item: string, value: string) => ({ item, is: 'equal' as const, value });

describe('visibleItems', () => {
  it('shows an item when its own condition and that of its section hold', () => {
    const items = [{ id: 'q' }, { id: 'r', section: 's', showIf: is('q', 'a') }, { id: 't', section: 's' }];
    const sections = [
      { id: 's', title: { id: 'Bagian', en: '' }, showIf: { any: [is('q', 'a'), is('q', 'b')] } },
    ];
    const shown = (q: string | null) =>
      visibleItems(items, sections, { q })
        .map(({ id }) => id)
        .join('');
    expect([shown('a'), shown('b'), shown('c'), shown(null)]).toEqual(['qrt', 'qt', 'q', 'q']);
  });

  it('counts an answer that is hidden by now as blank', () => {
    const items = [{ id: 'q' }, { id: 'r', showIf: is('q', 'a') }, { id: 't', showIf: is('r', 'x') }];
    expect(visibleItems(items, [], { q: 'b', r: 'x' })).toHaveLength(1);
  });

  it('is not taken in by names that every object has', () => {
    const items = [
      { id: 'constructor' },
      { id: 'r', showIf: { item: 'constructor', is: 'different' as const, value: String(Object) } },
    ];
    expect(visibleItems(items, undefined, {})).toHaveLength(2);
  });

  it('keeps the order, and the answers to hidden items never matter', () => {
    fc.assert(
      fc.property(some, ([{ items, sections }, answers, others]) => {
        const shown = visibleItems(items, sections, answers);
        expect(items.filter((item) => shown.includes(item))).toEqual(shown);
        const ids = shown.map(({ id }) => id);
        const entries = items.flatMap(({ id }) => {
          const answer = ids.includes(id) ? answers[id] : others[id];
          return answer === undefined ? [] : [[id, answer] as const];
        });
        expect(visibleItems(items, sections, Object.fromEntries(entries))).toEqual(shown);
      }),
    );
  });

  it('never hangs on a later item', () => {
    fc.assert(
      fc.property(some, fc.nat(), ([{ items, sections }, answers, others], cut) => {
        const at = cut % items.length;
        const early = items.slice(0, at + 1);
        const mixed = Object.fromEntries([
          ...Object.entries(others),
          ...early.map(({ id }) => [id, answers[id] ?? null] as const),
        ]);
        const shown = (given: typeof answers) =>
          visibleItems(items, sections, given).filter((item) => early.includes(item));
        expect(shown(mixed)).toEqual(shown(answers));
      }),
    );
  });
});
