import { someFacts } from '../../../testing/an-evaluation';
import { objectiveName } from './objective-words';

const facts = someFacts({ objectives: { protect: { id: 'Melindungi diri.', en: 'Protect oneself.' } } });
const points = { id: 'protect', measure: 'points' } as const;
const likert = { id: 'protect', measure: 'likert' } as const;

describe('objectiveName', () => {
  it('tells the parts of an objective apart', () => {
    expect(objectiveName(points, [points, likert], facts, 'id')).toBe('Melindungi diri · pengetahuan');
    expect(objectiveName(likert, [points, likert], facts, 'id')).toBe('Melindungi diri · sikap');
    expect(objectiveName(likert, [points, likert], facts, 'en')).toBe('Protect oneself · attitude');
  });

  it('is the title alone where there is one part', () => {
    const other = { id: 'report', measure: 'likert' } as const;
    expect(objectiveName(points, [points, other], facts, 'en')).toBe('Protect oneself');
    expect(objectiveName(other, [points, other], facts, 'en')).toBe('report');
  });
});
