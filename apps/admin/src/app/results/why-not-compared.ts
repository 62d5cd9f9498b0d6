import { loneWaves } from './charts/wave-charts';
import type { Report } from './report';

/** Whether there are people whose answers before and after stand beside each other. */
export function isCompared({ evaluation }: Report): boolean {
  return (evaluation.total?.before.n ?? 0) > 0;
}

/** Where nobody is compared but waves have scores: why there is no gain, and what is shown instead. */
export function whyNotCompared(report: Report): string[] {
  const hasScores = loneWaves(report).some(({ wave }) => wave.maxScore > 0 && wave.score !== null);
  if (isCompared(report) || !hasScores) return [];
  return [report.t(`results.alone.why.${reasonOf(report)}`, { fewest: report.facts.fewest })];
}

function reasonOf({ evaluation, facts }: Report): string {
  const { counts, comparability, warnings } = evaluation;
  const asked = (['post_only', 'pre_only'] as const).find((code) => warnings.includes(code));
  if (asked !== undefined) return asked;
  if (counts === null) return facts.identification === 'anonymous' ? 'anonymous' : 'hidden';
  if (counts.pre === 0) return 'no_pre';
  if (counts.post === 0) return 'no_post';
  if (comparability === 'different_versions') return 'different_versions';
  if (facts.identification === 'anonymous') return 'anonymous';
  return counts.matched === 0 ? 'no_pairs' : 'hidden';
}
