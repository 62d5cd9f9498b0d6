import { knowledgeItem } from './knowledge-item';

const row = { id: 'q', topic: 'definition', objective: 'understand', text: ['Apa?', 'What?'] } as const;
const options = [
  ['Satu', 'One'],
  ['Dua', 'Two'],
] as const;

describe('knowledgeItem', () => {
  it('makes the kind that the right answer asks for', () => {
    expect(knowledgeItem({ ...row, right: 'false' })).toMatchObject({
      kind: 'true_false',
      key: 'false',
      weight: 1,
    });
    expect(knowledgeItem({ ...row, right: 'b', options })).toMatchObject({ kind: 'single_choice', key: 'b' });
    expect(knowledgeItem({ ...row, right: ['a', 'b'], options })).toMatchObject({
      kind: 'multiple_choice',
      key: null,
      keys: ['a', 'b'],
      scoring: 'all',
    });
  });

  it('ends written options with an honest way out that stays the last', () => {
    const item = knowledgeItem({ ...row, right: 'a', options });
    expect(item.options.map(({ id, fixed }) => [id, fixed ?? false])).toEqual([
      ['a', false],
      ['b', false],
      ['dk', true],
    ]);
    expect(item.shuffled).toBe(true);
  });
});
