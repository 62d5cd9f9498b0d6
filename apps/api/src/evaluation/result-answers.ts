import type {
  Description,
  EventCounts,
  InstrumentItem,
  ItemComparison,
  ScoreComparison,
  Topic,
  TopicComparison,
} from '@ikrar/domain';
import type { ItemResult, ResultCounts, TopicResult } from './results.dto';
import type { EffectSizeSummary, ScoreComparisonDetail, ScoreSummary } from './score-comparison.dto';

export function toScoreComparison(comparison: ScoreComparison): ScoreComparisonDetail {
  const { gain, pairedT, wilcoxon, effectSize, normality, choice } = comparison;
  return {
    maxPoints: comparison.max,
    before: toScoreSummary(comparison.before),
    after: toScoreSummary(comparison.after),
    gain: {
      classG: gain.classG,
      classCategory: gain.classCategory,
      meanG: gain.meanG,
      meanCategory: gain.meanCategory,
      nCeiling: gain.nCeiling,
      nHigh: gain.nHigh,
      nMedium: gain.nMedium,
      nLow: gain.nLow,
      nNegative: gain.nNegative,
    },
    pairedT: {
      t: pairedT.t,
      df: pairedT.df,
      p: pairedT.p,
      meanDiff: pairedT.meanDiff,
      ciLow: pairedT.ciLow,
      ciHigh: pairedT.ciHigh,
      reason: pairedT.reason ?? null,
    },
    wilcoxon: {
      wPlus: wilcoxon.wPlus,
      wMinus: wilcoxon.wMinus,
      nZero: wilcoxon.nZero,
      z: wilcoxon.z,
      p: wilcoxon.p,
      method: wilcoxon.method,
      rankBiserial: wilcoxon.rankBiserial,
      reason: wilcoxon.reason ?? null,
    },
    effectSize: pick(effectSize),
    normalityP: normality.p,
    chosenTest: choice.chosen,
    chosenReason: choice.reason,
    chosenP: comparison.chosenP,
  };
}

export function toResultCounts(counts: EventCounts, notInSample: number): ResultCounts {
  return { ...counts, notInSample, exclusions: counts.exclusions.map((one) => ({ ...one })) };
}

export function toTopicResult(topic: TopicComparison): TopicResult {
  return { topic: topic.id as Topic, ...toScoreComparison(topic) };
}

export function toItemResult(item: ItemComparison, items: readonly InstrumentItem[]): ItemResult {
  return {
    itemId: item.id,
    topic: item.topic as Topic | null,
    ...wordingOf(items, item.id),
    n: item.n,
    rightBefore: item.rightBefore.count,
    rightAfter: item.rightAfter.count,
    gained: item.gained,
    lost: item.lost,
    pExact: item.pExact,
    pMid: item.pMid,
    pHolm: item.pHolm,
  };
}

export function wordingOf(
  items: readonly InstrumentItem[],
  itemId: string,
): Pick<ItemResult, 'textId' | 'textEn'> {
  const text = items.find(({ id }) => id === itemId)?.text;
  return { textId: text?.id ?? itemId, textEn: text?.en ?? '' };
}

export function toScoreSummary({ n, mean, sd, median, min, max }: Description): ScoreSummary {
  return { n, mean, sd, median, min, max };
}

function pick({ dz, dzLow, dzHigh, gav, gavLow, gavHigh }: ScoreComparison['effectSize']): EffectSizeSummary {
  return { dz, dzLow, dzHigh, gav, gavLow, gavHigh };
}
