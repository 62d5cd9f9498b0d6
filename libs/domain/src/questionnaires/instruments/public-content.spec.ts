import fc from 'fast-check';
import { anyContent } from '../../../testing/any-content';
import { publicContent } from './public-content';
import { TPPO_BASIC } from '../shipped/tppo-basic';

describe('publicContent', () => {
  const shown = publicContent(TPPO_BASIC.content);

  it('shows every item with its options', () => {
    expect(shown.items.map(({ id }) => id)).toEqual(TPPO_BASIC.content.items.map(({ id }) => id));
    expect(shown.items.map(({ options }) => options)).toEqual(
      TPPO_BASIC.content.items.map(({ options }) => options),
    );
  });

  it('never gives away key, weight or reversal', () => {
    for (const item of shown.items) {
      expect(Object.keys(item).sort()).toEqual(['id', 'kind', 'options', 'required', 'text']);
    }
  });

  it('lets nothing out that an option carries beside its text', () => {
    const [item] = TPPO_BASIC.content.items;
    if (!item) throw new Error('the shipped instrument has items');
    const marked = {
      ...item,
      options: item.options.map((option) => ({ ...option, right: option.id === item.key })),
    };
    expect(JSON.stringify(publicContent({ items: [marked] }))).not.toContain('right');
  });

  it('lets out what is asked and how, of every kind, and never what is right or what it counts', () => {
    const tagged = anyContent.map(({ items, sections = [] }) => ({
      items: items.map((item) => ({
        ...item,
        objective: 'report' as const,
        topic: 'prevention' as const,
        locked: true,
      })),
      sections: sections.map((section) => ({ ...section, secret: 'inner' })),
    }));
    fc.assert(
      fc.property(tagged, (content) => {
        const open = publicContent(content);
        const names = new Set(open.items.flatMap((item) => Object.keys(item)));
        for (const inner of ['key', 'keys', 'weight', 'scoring', 'reverse', 'objective', 'topic', 'locked']) {
          expect(names.has(inner)).toBe(false);
        }
        expect(JSON.stringify(open)).not.toContain('inner');
        expect(open.items.map(({ showIf }) => showIf)).toEqual(content.items.map(({ showIf }) => showIf));
      }),
    );
  });
});
