import fc from 'fast-check';
import { anyAnswersTo, anyContent } from '../../../testing/any-content';
import { publicContent } from '../instruments/public-content';
import { checkAnswers } from './check-answers';
import { dropHidden } from './drop-hidden';
import { visibleItems } from './visible-items';

const options = [...'ab'].map((id) => ({ id, text: { id, en: id } }));
const asked = { id: 'q', kind: 'single_choice', options, other: true } as const;
const depends = { ...asked, id: 'r', showIf: { item: 'q', is: 'equal', value: 'a' } } as const;
const drop = (answers: Parameters<typeof dropHidden>[1]) => dropHidden({ items: [asked, depends] }, answers);

describe('dropHidden', () => {
  it.each<[Parameters<typeof dropHidden>[1], object]>([
    [
      { q: 'a', r: 'b' },
      { q: 'a', r: 'b' },
    ],
    [{ q: 'b', r: 'b' }, { q: 'b' }],
    [{ q: 'b', r: 'other', 'r.other': 'lain' }, { q: 'b' }],
    [
      { q: 'other', 'q.other': 'lain' },
      { q: 'other', 'q.other': 'lain' },
    ],
    [{ q: 'a', 'q.other': 'dulu' }, { q: 'a' }],
    [{ q: 'other', 'q.other': ' ' }, { q: 'other' }],
    [{ q: null }, {}],
    [{ q: [] }, {}],
    [
      { q: 'z', nobody: 'x' },
      { q: 'z', nobody: 'x' },
    ],
  ])('%j: %j', (answers, expected) => {
    expect(drop(answers)).toEqual(expected);
  });

  const some = anyContent.chain((content) => fc.tuple(fc.constant(content), anyAnswersTo(content)));

  it('leaves nothing of which checkAnswers says it is hidden, on the phone’s own content too', () => {
    fc.assert(
      fc.property(some, ([content, answers]) => {
        const kept = dropHidden(content, answers);
        expect(checkAnswers(content, kept).filter(({ code }) => code === 'hidden')).toEqual([]);
        expect(dropHidden(publicContent(content), answers)).toEqual(kept);
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing of what is shown, and dropping twice drops no more', () => {
    fc.assert(
      fc.property(some, ([content, answers]) => {
        const kept = dropHidden(content, answers);
        const shown = visibleItems(content.items, content.sections, answers);
        expect(visibleItems(content.items, content.sections, kept)).toEqual(shown);
        expect(dropHidden(content, kept)).toEqual(kept);
      }),
    );
  });
});
