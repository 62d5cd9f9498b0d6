import { WHOLE_SCALE } from '../../../evaluation/design/sheet-design';
import type { Evaluation } from '../../../evaluation/evaluation';
import type { WaveResult } from '../../../evaluation/waves/wave-result';
import type { Locale } from '../../../text';
import type { ReportFacts } from '../../report-facts';
import { statisticText } from '../../statistic-text';
import { attitudeSentence } from '../attitude-sentences';
import type { Headline } from '../headline';
import { answeredWords, respondentName } from '../people-words';
import { sentenceCase } from '../said';
import type { NothingCase, NothingFacts } from './nothing-facts';
import { NOTHING_HEADINGS } from './nothing-headings';
import { NOTHING_TEXTS } from './nothing-texts';

/** Why before and after cannot be compared, and what each wave by itself says. */
export function nothingToCompare(evaluation: Evaluation, facts: ReportFacts, locale: Locale): Headline {
  const code = caseOf(evaluation, facts);
  const known = nothingFacts(evaluation, facts, locale);
  return {
    heading: sentenceCase(NOTHING_HEADINGS[code][locale](known)),
    text: sentenceCase(NOTHING_TEXTS[code][locale](known)),
  };
}

function nothingFacts(
  { counts, waves, attitudes }: Evaluation,
  facts: ReportFacts,
  locale: Locale,
): NothingFacts {
  const { identification, fewest } = facts;
  const [pre, post] = [counts?.pre ?? 0, counts?.post ?? 0];
  const respondents = (n: number): string =>
    `${statisticText(locale).count(n)} ${respondentName(identification, n, locale)}`;
  const [preScore, postScore] = [scoreOf(waves, 'pre', locale), scoreOf(waves, 'post', locale)];
  const mean = (score: string | null): string | null =>
    score === null ? null : `${locale === 'id' ? 'rata-rata' : 'mean'} ${score}`;
  const sides = {
    identification,
    pre: { n: pre, mean: mean(preScore) },
    post: { n: post, mean: mean(postScore) },
  };
  const whole = attitudes.find(({ id }) => id === WHOLE_SCALE);
  return {
    ...{ pre: respondents(pre), post: respondents(post), preScore, postScore, fewest },
    answered: pre + post === 0 ? '' : answeredWords(sides, locale),
    attitude: (whole && attitudeSentence(whole, facts, locale)) ?? '',
  };
}

function caseOf(
  { counts, comparability, warnings }: Evaluation,
  { identification }: ReportFacts,
): NothingCase {
  if (counts === null) {
    if (warnings.includes('post_only')) return 'few_post_only';
    if (warnings.includes('pre_only')) return 'few_pre_only';
    return identification === 'anonymous' ? 'few_anonymous' : 'few_shown';
  }
  if (counts.pre === 0 && counts.post === 0) return 'nobody';
  const warned = (['nothing_scored', 'post_only', 'pre_only'] as const).find((code) =>
    warnings.includes(code),
  );
  if (warned) return warned;
  if (counts.pre === 0) return 'no_pre';
  if (counts.post === 0) return 'no_post';
  if (comparability === 'different_versions') return 'versions';
  if (identification === 'anonymous') return 'anonymous';
  return counts.matched === 0 ? 'no_pairs' : 'few_shown';
}

/** 2,7 dari 6 poin */
function scoreOf(waves: Evaluation['waves'], phase: WaveResult['phase'], locale: Locale): string | null {
  const wave = waves.find((one) => one.phase === phase);
  if (!wave || wave.score?.mean == null) return null;
  const text = statisticText(locale);
  return locale === 'id'
    ? `${text.decimal(wave.score.mean, 1)} dari ${text.count(wave.maxScore)} poin`
    : `${text.decimal(wave.score.mean, 1)} of ${text.count(wave.maxScore)} points`;
}
