import { INSTRUMENT_PURPOSES, PHASES } from './questionnaire-lists';
import { suitsPhase } from './suits-phase';

const purposesFor = Object.fromEntries(
  PHASES.map((phase) => [phase, INSTRUMENT_PURPOSES.filter((purpose) => suitsPhase(purpose, phase))]),
);

describe('suitsPhase', () => {
  it('offers what people know or think wherever they are asked', () => {
    for (const phase of ['pre', 'post', 'follow_up'] as const) {
      expect(purposesFor[phase]).toEqual(['knowledge', 'attitude', 'follow_up', 'other']);
    }
  });

  it('offers a feedback sheet only where feedback is asked', () => {
    expect(purposesFor['feedback']).toEqual(['knowledge', 'attitude', 'feedback', 'follow_up', 'other']);
  });

  it('offers the observer an observation sheet, and nobody else', () => {
    expect(purposesFor['observation']).toEqual(['observation', 'other']);
  });
});
