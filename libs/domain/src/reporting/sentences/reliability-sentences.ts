import type { LikertReliability, WaveResult } from '../../evaluation/waves/wave-result';
import type { CronbachAlpha } from '../../statistics/items/cronbach-alpha';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { statisticText } from '../statistic-text';
import { REASONS } from '../words/names';
import { scaleName, waveName } from '../words/scale-words';
import { adviceCautions, adviceSentences } from './advice-sentences';
import { constantSentences } from './constant-sentences';
import { confidenceName } from './report-lines';
import type { Said } from './said';
import { enumerated, sentenceCase } from './said';

const FEW_SHEETS_BELOW = 30;
/** Below this the items share too little for their sum to stand for one thing. */
const WEAK_BELOW = 0.5;

const ROUGH: Readonly<Record<Locale, string>> = {
  id: 'Keandalan dari kurang dari 30 lembar hanya perkiraan kasar.',
  en: 'Reliability from fewer than 30 sheets is only a rough estimate.',
};
const WEAK: Said<{ readonly figures: string; readonly negative: 'none' | 'some' | 'all' }> = {
  id: ({ figures, negative }) =>
    `${figures} di bawah 0,5${{ none: '', some: ', sebagian negatif', all: ', bahkan negatif' }[negative]}: di sini butirnya hampir tidak mengukur satu hal yang sama, jadi skor perorangan harus dibaca dengan hati-hati.`,
  en: ({ figures, negative }) =>
    `${figures} below .5${{ none: '', some: ', some negative', all: ', even negative' }[negative]}: the items hardly measure one thing here, so the scores of single persons must be read with care.`,
};

/**
 * How consistently the items of each wave measure, what was left out of which figure, and which items to write anew;
 * at the end, once, how much that is worth from few sheets. Empty where nothing may be said.
 */
export function reliabilitySentences(
  waves: readonly WaveResult[],
  facts: ReportFacts,
  locale: Locale,
): string[] {
  const ofWaves = waves.map((full) => {
    const wave = { ...full, scales: ownAlphas(full.scales) };
    const lines = figureLines(wave, facts, locale);
    const ns = [wave.reliability?.alpha.n, ...wave.scales.map(({ alpha }) => alpha.n)];
    const advice = adviceSentences(wave, locale);
    return {
      sentences: [
        ...(lines.length > 0
          ? [`${sentenceCase(waveName(wave, locale))}: ${lines.join('; ')}.`]
          : unestimated(wave, locale)),
        ...constantSentences(wave, facts, locale),
        ...weakness(wave, facts, locale),
        ...advice,
      ],
      isRough: lines.length > 0 && ns.some((n) => n !== undefined && n < FEW_SHEETS_BELOW),
      cautions: advice.length > 0 ? adviceCautions(wave, locale) : [],
    };
  });
  return [
    ...ofWaves.flatMap(({ sentences }) => sentences),
    ...(ofWaves.some(({ isRough }) => isRough) ? [ROUGH[locale]] : []),
    ...new Set(ofWaves.flatMap(({ cautions }) => cautions)),
  ];
}

/** An objective with all the statements is the whole scale again, sheet by sheet. */
function ownAlphas(scales: readonly LikertReliability[]): LikertReliability[] {
  const [whole] = scales;
  const isWhole = ({ alpha }: LikertReliability): boolean =>
    alpha.dropped.length === whole?.alpha.dropped.length &&
    (['n', 'k', 'alpha', 'meanInterItemR'] as const).every((figure) => alpha[figure] === whole.alpha[figure]);
  return scales.filter((scale) => scale === whole || !isWhole(scale));
}

function figureLines({ reliability, scales }: WaveResult, facts: ReportFacts, locale: Locale): string[] {
  const text = statisticText(locale);
  const kr20 = reliability?.kr20;
  return [
    kr20?.kr20 == null
      ? null
      : `KR-20 = ${text.proportion(kr20.kr20)} (k = ${kr20.k}, n = ${text.count(kr20.n)})`,
    reliability === null ? null : alphaLine(reliability.alpha, 'α', locale),
    ...scales.map(({ id, alpha }) => alphaLine(alpha, scaleName(id, facts, locale), locale)),
  ].filter((line) => line !== null);
}

/** Said in words, since whoever reads the results need not know what a low alpha means. */
function weakness({ reliability, scales }: WaveResult, facts: ReportFacts, locale: Locale): string[] {
  const figures = [
    { name: 'KR-20', value: reliability?.kr20?.kr20 },
    { name: 'α', value: reliability?.alpha.alpha },
    ...scales.map(({ id, alpha }) => ({ name: `α (${scaleName(id, facts, locale)})`, value: alpha.alpha })),
  ].flatMap(({ name, value }) => (value == null || value >= WEAK_BELOW ? [] : [{ name, value }]));
  if (figures.length === 0) return [];
  const names = enumerated(
    figures.map(({ name }) => name),
    locale,
  );
  const verb = locale === 'en' ? (figures.length === 1 ? ' is' : ' are') : '';
  const below = figures.filter(({ value }) => value < 0).length;
  const negative = below === 0 ? 'none' : below === figures.length ? 'all' : 'some';
  return [WEAK[locale]({ figures: `${names}${verb}`, negative })];
}

/** α = 0,90; IK 95% [0,85; 0,93]; k = 8; n = 54 */
export function alphaLine(alpha: CronbachAlpha, name: string, locale: Locale): string | null {
  if (alpha.alpha === null) return null;
  const text = statisticText(locale);
  const limits =
    alpha.ciLow === null || alpha.ciHigh === null
      ? null
      : `${confidenceName(locale)} ${text.proportionInterval(alpha.ciLow, alpha.ciHigh)}`;
  const label = name === 'α' ? 'α' : `α (${name})`;
  return text.line([
    `${label} = ${text.proportion(alpha.alpha)}`,
    limits,
    `k = ${alpha.k}`,
    `n = ${text.count(alpha.n)}`,
  ]);
}

function unestimated(wave: WaveResult, locale: Locale): string[] {
  const reason = wave.reliability?.kr20?.reason ?? wave.reliability?.alpha.reason;
  if (!reason || wave.sheets === 0) return [];
  const label = locale === 'id' ? 'keandalan tidak dapat dihitung' : 'reliability cannot be estimated';
  return [`${sentenceCase(waveName(wave, locale))}: ${label} (${REASONS[reason][locale]}).`];
}
