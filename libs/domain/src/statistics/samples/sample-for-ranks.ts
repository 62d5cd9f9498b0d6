import { once } from './once';
import { roundForRanks } from './round-for-ranks';
import { countedSample, type Sample } from './sample';

/** The sample as ranks, zeros and signs see it: values that differ only by the rounding of decimals are one. */
export const sampleForRanks = /* @__PURE__ */ once(({ values, counts, nMissing }: Sample): Sample =>
  countedSample(values.map(roundForRanks), counts, nMissing),
);
