import type { WaveResult } from '../../evaluation/evaluation';
import { ITEM_ADVICE } from '../../evaluation/evaluation';
import type { CronbachAlpha } from '../../statistics/items/cronbach-alpha';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { textIn } from '../report-facts';
import { statisticText } from '../statistic-text';
import { ADVICE_NAMES, PHASE_NAMES, REASONS } from '../words/names';
import { confidenceName } from './report-lines';
import type { Said } from './said';
import { enumerated, sentenceCase, unstopped } from './said';

const FEW_SHEETS_BELOW = 30;
/** Below this the items share too little for their sum to stand for one thing. */
const WEAK_BELOW = 0.5;

const REWRITE: Said<string> = {
  id: (items) => `Butir yang perlu dibaca ulang atau ditulis ulang – ${items}.`,
  en: (items) => `Items to read again or to rewrite – ${items}.`,
};
const ROUGH: Readonly<Record<Locale, string>> = {
  id: 'Dengan kurang dari 30 lembar, angka ini hanya perkiraan kasar.',
  en: 'From fewer than 30 sheets this figure is only a rough estimate.',
};
const ROUGH_ADVICE: Readonly<Record<Locale, string>> = {
  id: 'Dengan kurang dari 30 lembar, saran ini hanya petunjuk: baca butirnya dahulu sebelum mengubahnya.',
  en: 'From fewer than 30 sheets this advice is only a hint: read the item before you change it.',
};
const WEAK: Said<{ readonly figures: string; readonly negative: boolean }> = {
  id: ({ figures, negative }) =>
    `${figures} di bawah 0,5${negative ? ', bahkan negatif' : ''}: di sini butirnya hampir tidak mengukur satu hal yang sama, jadi skor perorangan harus dibaca dengan hati-hati.`,
  en: ({ figures, negative }) =>
    `${figures} below .5${negative ? ', even negative' : ''}: the items hardly measure one thing here, so the scores of single persons must be read with care.`,
};

/** How consistently one wave's items measure, and which to write anew with the reason. Empty where nothing may be said. */
export function reliabilitySentences(wave: WaveResult, facts: ReportFacts, locale: Locale): string[] {
  const text = statisticText(locale);
  const name = sentenceCase(waveName(wave, locale));
  const points = wave.reliability;
  const kr20 = points?.kr20;
  const lines = [
    kr20?.kr20 == null
      ? null
      : `KR-20 = ${text.proportion(kr20.kr20)} (k = ${kr20.k}, n = ${text.count(kr20.n)})`,
    points === null ? null : alphaLine(points.alpha, 'α', locale),
    ...wave.scales.map(({ id, alpha }) => alphaLine(alpha, scaleName(id, facts, locale), locale)),
  ].filter((line) => line !== null);
  const advised = adviceOf(wave, locale);
  const ns = [points?.alpha.n, ...wave.scales.map(({ alpha }) => alpha.n)].filter((n) => n !== undefined);
  return [
    ...(lines.length > 0 ? [`${name}: ${lines.join('; ')}.`] : unestimated(wave, name, locale)),
    ...(lines.length > 0 && ns.some((n) => n < FEW_SHEETS_BELOW) ? [ROUGH[locale]] : []),
    ...weakness(wave, facts, locale),
    ...(advised.length > 0 ? [REWRITE[locale](advised.join('; '))] : []),
    ...(advised.length > 0 ? adviceCautions(wave, locale) : []),
  ];
}

/** What stands beside advice to rewrite items where few sheets give it; empty where there are enough. */
export function adviceCautions({ sheets }: Pick<WaveResult, 'sheets'>, locale: Locale): string[] {
  return sheets < FEW_SHEETS_BELOW ? [ROUGH_ADVICE[locale]] : [];
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
  return [WEAK[locale]({ figures: `${names}${verb}`, negative: figures.some(({ value }) => value < 0) })];
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

/** sebelum; sesudah; tindak lanjut 1 */
export function waveName({ phase, wave }: Pick<WaveResult, 'phase' | 'wave'>, locale: Locale): string {
  const name = PHASE_NAMES[phase][locale];
  return phase === 'follow_up' ? `${name} ${wave}` : name;
}

/** The whole attitude scale, or that of an objective. */
export function scaleName(id: string, facts: ReportFacts, locale: Locale): string {
  if (id === 'attitude') return locale === 'id' ? 'sikap' : 'attitude';
  return unstopped(textIn(facts.objectives[id], locale, id));
}

/** terlalu sulit: butir 6 dan 8 */
function adviceOf({ items }: WaveResult, locale: Locale): string[] {
  const [one, more] = locale === 'id' ? ['butir', 'butir'] : ['item', 'items'];
  return ITEM_ADVICE.flatMap((code) => {
    const places = items.flatMap(({ advice }, place) => (advice.includes(code) ? [`${place + 1}`] : []));
    if (places.length === 0) return [];
    const noun = places.length === 1 ? one : more;
    return [`${ADVICE_NAMES[code][locale]}: ${noun ?? ''} ${enumerated(places, locale)}`];
  });
}

function unestimated({ reliability }: WaveResult, name: string, locale: Locale): string[] {
  const reason = reliability?.kr20?.reason ?? reliability?.alpha.reason;
  if (!reason) return [];
  const label = locale === 'id' ? 'keandalan tidak dapat dihitung' : 'reliability cannot be estimated';
  return [`${name}: ${label} (${REASONS[reason][locale]}).`];
}
