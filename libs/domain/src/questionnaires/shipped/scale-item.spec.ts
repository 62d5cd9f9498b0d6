import { scaleItem } from './scale-item';

describe('scaleItem', () => {
  it('makes a scale of five steps, a core item where it shows an objective', () => {
    expect(scaleItem({ id: 's', text: ['Aku mau.', 'I will.'] })).toMatchObject({
      kind: 'likert',
      weight: 0,
      key: null,
      reverse: false,
      text: { id: 'Aku mau.', en: 'I will.' },
    });
    const core = scaleItem({ id: 's', objective: 'report', reverse: true, text: ['Aku mau.', 'I will.'] });
    expect(core).toMatchObject({ objective: 'report', locked: true, reverse: true });
    expect(core.options.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
  });
});
