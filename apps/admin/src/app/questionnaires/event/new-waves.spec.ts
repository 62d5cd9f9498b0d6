import { newWaves } from './new-waves';

describe('newWaves', () => {
  it('offers every phase of an event that asks nothing yet', () => {
    expect(newWaves([]).map(({ phase, wave }) => `${phase} ${wave}`)).toEqual([
      'pre 1',
      'post 1',
      'follow_up 1',
      'feedback 1',
      'observation 1',
    ]);
  });

  it('offers each phase once, and the next follow-up after the last', () => {
    const planned = [
      { phase: 'pre', wave: 1 },
      { phase: 'follow_up', wave: 1 },
      { phase: 'follow_up', wave: 3 },
    ] as const;
    const offered = newWaves(planned).map(({ phase, wave }) => `${phase} ${wave}`);
    expect(offered).toEqual(['post 1', 'follow_up 4', 'feedback 1', 'observation 1']);
  });

  it('ends at twenty follow-ups', () => {
    expect(newWaves([{ phase: 'follow_up', wave: 20 }]).map(({ phase }) => phase)).not.toContain('follow_up');
  });
});
