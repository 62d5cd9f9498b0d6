import { groupName, GROUP_KIND_NAMES, waveName } from '@ikrar/domain';
import type { Locale, SubgroupComparison } from '@ikrar/domain';
import { barScene, dumbbellScene, wavesScene } from '@ikrar/ui';
import type { Chart } from '@ikrar/ui';
import { askedPhases } from '../asked-phases';
import type { Report } from '../report';

const STEPS = ['registered', 'present', 'pre', 'post', 'matched', 'pledged'] as const;
/** What an answer has; everything else stands there only when somebody counted it. */
const ANSWERED: readonly string[] = ['pre', 'post', 'matched'];

/** From those who were registered to those who pledged; a planned number is nobody's count. */
export function funnelChart({ results, evaluation, t, text }: Report): Chart | null {
  const phases = askedPhases(results);
  const isPaired = phases.has('pre') && phases.has('post');
  const isCounted = (step: string, people: number | null): boolean => {
    if ((step === 'pre' || step === 'post') && !phases.has(step)) return false;
    if (step === 'matched' && !isPaired) return false;
    // How many wrote both is not known of anonymous sheets.
    if (step === 'matched' && results.identification === 'anonymous') return false;
    return ANSWERED.includes(step) || (people !== null && people > 0);
  };
  const known = STEPS.map((step) => ({ step, people: results.funnel[step] })).filter(({ step, people }) =>
    isCounted(step, people),
  );
  if (known.every(({ people }) => people === null || people === 0)) return null;
  const words = (step: string): string =>
    t(`results.funnel.${results.identification === 'personal_code' ? 'people' : 'sheets'}.${step}`);
  const hidden = t('results.hiddenCell');
  const matched = evaluation.counts?.matched ?? null;
  const present = results.funnel.present;
  return {
    file: t('results.files.funnel'),
    heading:
      isPaired &&
      present !== null &&
      present > 0 &&
      matched !== null &&
      results.identification === 'personal_code'
        ? t('results.charts.funnel.heading', { present: text.count(present), matched: text.count(matched) })
        : t('results.charts.funnel.plain'),
    note: t('results.charts.funnel.note'),
    table: {
      heads: [t('results.charts.funnel.step'), t('results.charts.funnel.count')],
      rows: known.map(({ step, people }) => [words(step), people === null ? hidden : text.count(people)]),
    },
    draw: (width) =>
      barScene(
        {
          bars: known.map(({ step, people }) => ({
            label: words(step),
            value: people,
            text: people === null ? hidden : text.count(people),
            fill: step === 'registered' || step === 'present' || step === 'pre' ? 'before' : 'after',
          })),
        },
        width,
      ),
  };
}

/** One chart for each way of grouping that parts the people at all. */
export function subgroupCharts(report: Report): Chart[] {
  return report.evaluation.subgroups
    .filter(({ groups }) => groups.length > 1 && groups.some(({ figures }) => figures !== null))
    .map((comparison) => subgroupChart(report, comparison));
}

/** Where no group of a kind may be shown there is nothing to draw, only this to say. */
export function hiddenSubgroups({ evaluation, facts, t, locale }: Report): string[] {
  return evaluation.subgroups
    .filter(({ groups }) => groups.length > 1 && groups.every(({ figures }) => figures === null))
    .map(({ kind }) =>
      t('results.charts.subgroups.allHidden', { kind: kindTitle(kind, locale), fewest: facts.fewest }),
    );
}

/** The rises of the groups of one kind; hidden groups hatched with a word. */
export function subgroupChart(report: Report, comparison: SubgroupComparison): Chart {
  const { evaluation, facts, t, text, locale } = report;
  const max = evaluation.total?.max ?? 1;
  const hidden = t('results.hiddenCell');
  const rows = comparison.groups.map(({ value, figures }) => ({
    name: groupName(comparison.kind, value, facts, locale),
    figures,
  }));
  const points = (value: number | null | undefined): string => (value == null ? '–' : text.decimal(value));
  const kind = GROUP_KIND_NAMES[comparison.kind][locale];
  return {
    file: `${t('results.files.subgroups')}-${comparison.kind.replace('_', '-')}`,
    heading: subgroupHeading(report, comparison),
    note: [
      t('results.charts.subgroups.note', { max: text.count(max) }),
      ...(comparison.pHolm === null ? [] : [t('results.charts.subgroups.tests')]),
      // Said here, where it wraps; a key is one line. Groups that are large enough are hidden, too, where a small one
      // could be reckoned from them.
      ...(rows.some(({ figures }) => figures === null)
        ? [t('results.subgroups.hidden', { fewest: facts.fewest })]
        : []),
    ].join(' '),
    table: {
      heads: [
        kind,
        ...['n', t('results.before'), t('results.after'), t('results.charts.subgroups.rise')],
        ...[t('results.interval'), t('results.charts.subgroups.gain')],
      ],
      rows: rows.map(({ name, figures }) => [
        name,
        ...(figures === null
          ? [hidden, '–', '–', '–', '–', '–']
          : [
              text.count(figures.n),
              points(figures.before.mean),
              points(figures.after.mean),
              figures.rise.mean === null ? '–' : text.change(figures.rise.mean),
              figures.rise.ciLow === null || figures.rise.ciHigh === null
                ? '–'
                : text.interval(figures.rise.ciLow, figures.rise.ciHigh),
              points(figures.classG),
            ]),
      ]),
    },
    draw: (width) =>
      dumbbellScene(
        {
          rows: rows.map(({ name, figures }) =>
            figures === null
              ? { label: name, before: null, after: null, text: hidden, hidden }
              : {
                  label: t('results.charts.ofN', { name, n: text.count(figures.n) }),
                  before: figures.before.mean,
                  after: figures.after.mean,
                  low: figures.after.ciLow === null ? null : Math.max(0, figures.after.ciLow),
                  high: figures.after.ciHigh === null ? null : Math.min(max, figures.after.ciHigh),
                  text: `${points(figures.before.mean)} → ${points(figures.after.mean)}`,
                },
          ),
          max,
          tick: (value) => text.count(value),
          keys: {
            before: t('results.before'),
            after: t('results.after'),
            fell: t('results.charts.fellAfter'),
            interval: t('results.interval'),
            hidden,
          },
        },
        width,
      ),
  };
}

function subgroupHeading({ t, text, locale }: Report, { kind, test, pHolm }: SubgroupComparison): string {
  const title = kindTitle(kind, locale);
  if (pHolm === null) return t('results.charts.subgroups.untested', { kind: title });
  const found = pHolm < 0.05 ? 'differ' : 'alike';
  return t(`results.charts.subgroups.${found}`, {
    kind: title,
    p: text.p(pHolm, 'Holm p'),
    test: t(test === null ? 'results.charts.subgroups.many' : 'results.charts.subgroups.two'),
  });
}

function kindTitle(kind: SubgroupComparison['kind'], locale: Locale): string {
  const name = GROUP_KIND_NAMES[kind][locale];
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** The mean of each wave, as a share of its points: versions may have different ones. */
export function wavesChart(report: Report): Chart | null {
  const { evaluation, t, text, locale } = report;
  const same = evaluation.overWaves;
  const max = (phase: string, wave: number): number =>
    evaluation.waves.find((one) => one.phase === phase && one.wave === wave)?.maxScore ?? 0;
  const waves =
    same === null
      ? evaluation.waves.flatMap(({ phase, wave, score, maxScore }) =>
          score === null || score.n === 0 ? [] : [{ phase, wave, score, maxScore }],
        )
      : same.waves.map((one) => ({ ...one, maxScore: max(one.phase, one.wave) || max('pre', 1) }));
  const points = waves.flatMap(({ phase, wave, score, maxScore }) => {
    if (maxScore === 0 || score.mean === null) return [];
    const name = waveName({ phase, wave }, locale);
    const of = (value: number | null): number | null =>
      value === null ? null : Math.min(1, Math.max(0, value / maxScore));
    return {
      label: name.charAt(0).toLocaleUpperCase(locale) + name.slice(1),
      note: `n = ${text.count(score.n)}`,
      ...{ value: of(score.mean), low: of(score.ciLow), high: of(score.ciHigh) },
      text: text.percent(score.mean / maxScore),
      score,
      maxScore,
      fill: phase === 'pre' ? ('before' as const) : ('after' as const),
    };
  });
  // Before and after of the same people are told better by their pairs.
  const isTold = evaluation.total !== null && waves.length < 3;
  if (points.length < 2 || isTold) return null;
  return {
    file: t('results.files.waves'),
    heading: t('results.charts.waves.heading', {
      first: points[0]?.text ?? '',
      last: points.at(-1)?.text ?? '',
    }),
    note:
      same === null
        ? t('results.charts.waves.others')
        : t('results.charts.waves.same', { n: text.count(same.n) }),
    table: {
      heads: [t('results.waves.wave'), t('results.waves.n'), t('results.waves.mean'), t('results.interval')],
      rows: points.map(({ label, score, maxScore }) => [
        label,
        text.count(score.n),
        t('results.ofPoints', {
          points: score.mean === null ? '–' : text.decimal(score.mean),
          max: text.count(maxScore),
        }),
        score.ciLow === null || score.ciHigh === null ? '–' : text.interval(score.ciLow, score.ciHigh),
      ]),
    },
    draw: (width) => wavesScene({ points, max: 1, tick: (value) => text.percent(value) }, width),
  };
}
