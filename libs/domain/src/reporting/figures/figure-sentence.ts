import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { attitudeSentences } from '../sentences/attitude-sentences';
import { bandSentences } from '../sentences/band-sentences';
import { cautionSentences } from '../sentences/caution-sentences';
import { countSentences } from '../sentences/count-sentences';
import { itemSentences } from '../sentences/item-sentences';
import { methodSentences } from '../sentences/method-sentences';
import { objectiveSentences } from '../sentences/objective-sentences';
import { reachSentences } from '../sentences/reach-sentences';
import { reliabilitySentences } from '../sentences/reliability-sentences';
import { gainSentences, sizeSentences } from '../sentences/size-sentences';
import { subgroupSentences } from '../sentences/subgroup-sentences';
import { unpairedSentences } from '../sentences/unpaired-sentences';
import { waveSentences } from '../sentences/wave-sentences';
import type { FigureId } from './figure-text';
import { FIGURE_GROUPS } from './figure-groups';
import type { FigureGroup } from './figure-groups';
import { singleFigureSentence } from './single-figure-sentence';

type Sentences = (evaluation: Evaluation, facts: ReportFacts, locale: Locale) => readonly string[];

const OF_GROUP: Readonly<Record<FigureGroup, Sentences>> = {
  counts: (evaluation, facts, locale) => countSentences(evaluation, facts, locale),
  reach: (evaluation, facts, locale) => reachSentences(evaluation, facts, locale),
  cautions: (evaluation, facts, locale) =>
    cautionSentences(evaluation, facts, locale).flatMap(({ code, text }) =>
      code === 'ceiling_before' ? [text] : [],
    ),
  sizes: (evaluation, _, locale) => sizeSentences(evaluation, locale),
  gains: (evaluation, _, locale) => gainSentences(evaluation, locale),
  method: (evaluation, _, locale) => methodSentences(evaluation, locale),
  bands: ({ bands }, _, locale) => bandSentences(bands, locale),
  objectives: ({ objectives }, facts, locale) => objectiveSentences(objectives, facts, locale),
  items: ({ items }, facts, locale) => itemSentences(items, facts, locale),
  attitudes: ({ attitudes, likertItems }, facts, locale) =>
    attitudeSentences(attitudes, likertItems, facts, locale),
  reliability: ({ waves }, facts, locale) => reliabilitySentences(waves, facts, locale),
  subgroups: ({ subgroups }, facts, locale) => subgroupSentences(subgroups, facts, locale),
  unpaired: ({ unpaired }, { identification }, locale) => unpairedSentences(unpaired, identification, locale),
  waves: ({ overWaves }, _, locale) => waveSentences(overWaves, locale),
};

/**
 * The sentence to put into an article for a figure: with its n, its test and what was left out, and no cause.
 *
 * A figure that stands for itself has a sentence of its own; the others speak with those they belong to. Null where
 * the evaluation says nothing about it.
 */
export function figureSentence(
  id: FigureId,
  evaluation: Evaluation,
  facts: ReportFacts,
  locale: Locale,
): string | null {
  const single = singleFigureSentence(id, evaluation, locale);
  if (single !== null) return single;
  const sentences = OF_GROUP[FIGURE_GROUPS[id]](evaluation, facts, locale);
  return sentences.length > 0 ? sentences.join(' ') : null;
}
