import { checkBands, type BandProblem } from './check-bands';
import type { EvaluationSettings } from './evaluation-design';

/**
 * What an event is judged by unless its team says otherwise: kurang below 56 %, cukup from 56 %, baik from 76 % of the
 * points (Arikunto, without the gaps); Hake's bounds; intervals of 95 %; a test speaks from p < .05 on.
 */
export const defaultSettings: EvaluationSettings = {
  knowledgeBands: [
    { id: 'low', from: 0 },
    { id: 'fair', from: 56 },
    { id: 'good', from: 76 },
  ],
  gainBounds: { medium: 0.3, high: 0.7 },
  targets: {},
  confidence: 0.95,
  alpha: 0.05,
};

export const SETTINGS_PROBLEMS = [
  'gain_bounds_not_ascending',
  'gain_bounds_out_of_range',
  'target_out_of_range',
  'confidence_out_of_range',
  'alpha_out_of_range',
] as const;
export type SettingsProblem = BandProblem | (typeof SETTINGS_PROBLEMS)[number];

/**
 * What is wrong with the settings of an evaluation, by name; an empty list: nothing.
 *
 * Bands as `checkBands` says; gain bounds ascend between 0 and 1, both without the ends; a target is a whole number of
 * per cent from 1 to 100; confidence and alpha lie between 0 and 1, both without the ends.
 */
export function checkSettings({
  knowledgeBands,
  gainBounds: { medium, high },
  targets,
  confidence,
  alpha,
}: EvaluationSettings): SettingsProblem[] {
  const isShare = (value: number): boolean => value > 0 && value < 1;
  const isTarget = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 100;
  const wrong: Record<(typeof SETTINGS_PROBLEMS)[number], boolean> = {
    gain_bounds_not_ascending: medium >= high,
    gain_bounds_out_of_range: !isShare(medium) || !isShare(high),
    target_out_of_range: !Object.values(targets).every(isTarget),
    confidence_out_of_range: !isShare(confidence),
    alpha_out_of_range: !isShare(alpha),
  };
  return [...checkBands(knowledgeBands), ...SETTINGS_PROBLEMS.filter((problem) => wrong[problem])];
}
