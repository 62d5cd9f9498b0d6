import fc from 'fast-check';
import { changedFields } from './changed-fields';

describe('changedFields', () => {
  it('names the fields that differ, in order', () => {
    expect(
      changedFields(
        { id: 'q', text: { id: 'Apa?', en: 'What?' }, weight: 1, key: 'a' },
        { id: 'q', text: { id: 'Apa itu?', en: 'What?' }, weight: 0, key: null },
      ),
    ).toEqual(['key', 'text', 'weight']);
  });

  it.each([
    [{ text: { id: 'a', en: 'b' } }, { text: { en: 'b', id: 'a' } }],
    [{ keys: ['a', 'b'] }, { keys: ['b', 'a'] }],
    [{ objective: null, shuffled: false }, {}],
    [{ options: [{ id: 'a', fixed: false }] }, { options: [{ id: 'a' }] }],
    [{ help: { id: 'x', en: '' } }, { help: { id: 'x' } }],
  ])('takes %j and %j for the same', (before, after) => {
    expect(changedFields(before, after)).toEqual([]);
  });

  it('sees options in another order, and a weight of nothing', () => {
    expect(
      changedFields({ options: [{ id: 'a' }, { id: 'b' }] }, { options: [{ id: 'b' }, { id: 'a' }] }),
    ).toEqual(['options']);
    expect(changedFields({ weight: 0 }, {})).toEqual(['weight']);
  });

  it('is the same from both sides, and nothing differs from its copy', () => {
    const record = fc.dictionary(fc.constantFrom('text', 'key', 'options'), fc.jsonValue());
    fc.assert(
      fc.property(record, record, (before, after) => {
        expect(changedFields(before, after)).toEqual(changedFields(after, before));
        expect(changedFields(before, JSON.parse(JSON.stringify(before)) as object)).toEqual([]);
      }),
    );
  });
});
