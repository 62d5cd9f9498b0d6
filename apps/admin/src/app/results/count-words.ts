import { InjectionToken } from '@angular/core';

/** Where the words stand that say what was counted: sheets that people sent, or rows of a spreadsheet. */
export interface CountWords {
  readonly definitions: string;
  readonly superseded: string;
  readonly exclusions: string;
}

export const COUNT_WORDS = new InjectionToken<CountWords>('COUNT_WORDS', {
  factory: () => ({
    definitions: 'results.counts.definitions',
    superseded: 'results.counts.superseded',
    exclusions: 'platform.lists.pairExclusions',
  }),
});

export const ROW_WORDS: CountWords = {
  definitions: 'analyses.counts.definitions',
  superseded: 'analyses.counts.superseded',
  exclusions: 'analyses.counts.exclusions',
};
