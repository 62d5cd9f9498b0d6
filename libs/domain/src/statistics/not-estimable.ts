/** Why a figure could not be computed; it is `null` then and never NaN, zero or missing. */
export const notEstimableReasons = [
  'too_few_pairs',
  'too_few',
  'too_many',
  'too_few_items',
  'too_few_groups',
  'zero_variance',
  'no_nonzero_differences',
  'no_discordant_pairs',
] as const;

export type NotEstimable = (typeof notEstimableReasons)[number];
