import type { AnalysisQuestion } from './analysis-mapping';
import { topicsOf } from './topics-of';

const asking = (id: string, topic: string | null): AnalysisQuestion => ({
  ...{ id, topic, text: id, kind: 'choice', before: id, after: id },
  ...{ keys: [], max: 1, reverse: false, levels: [] },
});

describe('topicsOf', () => {
  it('makes one topic of its spellings, in that of the first', () => {
    const questions = [
      asking('q1', 'modus  perekrutan'),
      asking('q2', 'Modus Perekrutan '),
      asking('q3', null),
      asking('q4', ' '),
      asking('q5', 'Pencegahan'),
    ];
    expect([...topicsOf(questions)]).toEqual([
      ['q1', 'Modus perekrutan'],
      ['q2', 'Modus perekrutan'],
      ['q5', 'Pencegahan'],
    ]);
  });

  it('calls no topic by a code of the house', () => {
    expect(topicsOf([asking('q1', 'prevention')]).get('q1')).toBe('Prevention');
  });
});
