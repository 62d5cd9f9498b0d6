import type { InstrumentItem } from '../../questionnaires/instruments/instrument-content';
import { sheetDesign } from './sheet-design';

const anItem = (id: string, more: Partial<InstrumentItem>): InstrumentItem => ({
  id,
  kind: 'note',
  topic: null,
  objective: null,
  weight: 0,
  required: false,
  reverse: false,
  key: null,
  text: { id, en: id },
  options: [],
  ...more,
});
const options = (...ids: string[]) => ids.map((id) => ({ id, text: { id, en: id } }));
const steps = (count: number) => options(...Array.from({ length: count }, (_, step) => String(step + 1)));
const topic = 'definition' as InstrumentItem['topic'];
const likert = (id: string, count: number, more: Partial<InstrumentItem> = {}) =>
  anItem(id, { kind: 'likert', options: steps(count), ...more });

describe('sheetDesign', () => {
  it('codes one choice by its options, "other" the last, and gives the points of each', () => {
    const { items, maxScore } = sheetDesign([
      anItem('a', {
        kind: 'single_choice',
        options: options('x', 'y'),
        key: 'y',
        weight: 2,
        other: true,
        topic,
      }),
    ]);
    expect(items).toEqual([
      {
        id: 'a',
        kind: 'scored',
        topic: 'definition',
        objective: null,
        max: 2,
        reverse: false,
        answers: ['x', 'y', 'other'],
        points: [0, 0, 2, 0],
      },
    ]);
    expect(maxScore).toBe(2);
  });

  it('codes several choices by the points they earn', () => {
    const several = {
      kind: 'multiple_choice',
      options: options('x', 'y', 'z'),
      keys: ['x', 'z'],
      weight: 2,
    } as const;
    const { items, maxScore } = sheetDesign([
      anItem('all', { ...several }),
      anItem('each', { ...several, scoring: 'each' }),
    ]);
    expect(items.map(({ answers, points, max }) => ({ answers, points, max }))).toEqual([
      { answers: ['p0', 'p2'], points: [0, 0, 2], max: 2 },
      { answers: ['p0', 'p2', 'p4', 'p6'], points: [0, 0, 2, 4, 6], max: 6 },
    ]);
    expect(maxScore).toBe(8);
  });

  it('turns the steps of reversed items around, and gives them no points', () => {
    const { items, maxScore } = sheetDesign([likert('a', 4), likert('b', 4, { reverse: true })]);
    expect(items.map(({ points }) => points)).toEqual([
      [0, 1, 2, 3, 4],
      [0, 4, 3, 2, 1],
    ]);
    expect(maxScore).toBe(0);
  });

  it('leaves out what is neither right nor wrong nor a step', () => {
    const choice = { kind: 'single_choice', options: options('x', 'y') } as const;
    expect(sheetDesign([anItem('n', {}), anItem('q', choice), anItem('t', { kind: 'short_text' })])).toEqual({
      items: [],
      maxScore: 0,
      topics: [],
      objectives: [],
      likertScales: [],
    });
  });

  it('gathers scored items by topic and objective, with what can be reached', () => {
    const right = (id: string, weight: number, more: Partial<InstrumentItem>) =>
      anItem(id, { kind: 'true_false', options: options('true', 'false'), key: 'true', weight, ...more });
    const objective = 'knowledge' as InstrumentItem['objective'] & string;
    const { topics, objectives } = sheetDesign([
      right('a', 1, { topic }),
      likert('b', 5, { topic }),
      right('c', 3, { topic, objective }),
      right('d', 2, { objective }),
    ]);
    expect(topics).toEqual([{ id: 'definition', max: 4, items: [0, 2] }]);
    expect(objectives).toEqual([{ id: 'knowledge', max: 5, items: [2, 3] }]);
  });

  it('reads as one scale the Likert items with the most common number of steps, whole and by objective', () => {
    const objective = 'attitude_change' as InstrumentItem['objective'] & string;
    const { likertScales } = sheetDesign([
      likert('a', 4, { objective }),
      likert('b', 5),
      likert('c', 5, { objective }),
      likert('d', 4),
      likert('e', 5),
    ]);
    expect(likertScales).toEqual([
      { id: 'attitude', objective: null, steps: 5, items: [1, 2, 4] },
      // As many of four steps as of five: the first.
      { id: 'attitude_change', objective: 'attitude_change', steps: 4, items: [0] },
    ]);
  });
});
