import { checkSettings, defaultSettings } from './evaluation-settings';

describe('checkSettings', () => {
  it('finds nothing wrong with what is shipped', () => {
    expect(checkSettings(defaultSettings)).toEqual([]);
    expect(checkSettings({ ...defaultSettings, targets: { know_forms: 75, find_help: 100 } })).toEqual([]);
  });

  it.each([
    [{ gainBounds: { medium: 0.7, high: 0.7 } }, ['gain_bounds_not_ascending']],
    [{ gainBounds: { medium: 0, high: 0.7 } }, ['gain_bounds_out_of_range']],
    [{ gainBounds: { medium: 0.3, high: 1 } }, ['gain_bounds_out_of_range']],
    [{ gainBounds: { medium: 0.3, high: NaN } }, ['gain_bounds_out_of_range']],
    [{ targets: { know_forms: 0 } }, ['target_out_of_range']],
    [{ targets: { know_forms: 75, find_help: 80.5 } }, ['target_out_of_range']],
    [{ confidence: 1 }, ['confidence_out_of_range']],
    [{ alpha: 0 }, ['alpha_out_of_range']],
    [
      { knowledgeBands: [{ id: 'all', from: 10 }], alpha: 2 },
      ['too_few_bands', 'bands_not_from_zero', 'alpha_out_of_range'],
    ],
  ])('names what is wrong with %j', (changed, problems) => {
    expect(checkSettings({ ...defaultSettings, ...changed })).toEqual(problems);
  });
});
