import { ADVICE_NAMES, adviceCautions, alphaLine, REASONS, scaleName, waveName } from '@ikrar/domain';
import type { WaveResult } from '@ikrar/domain';
import { itemLabel } from '../item-label';
import { inWordsOf, versionOf } from '../report';
import type { Report } from '../report';

/** One item of one wave, in words. */
export interface AnalysedItem {
  readonly id: string;
  /** With its place on the sheet. */
  readonly name: string;
  readonly right: string;
  readonly discrimination: string;
  readonly pointBiserial: string;
  readonly itemRest: string;
  readonly chosen: readonly { readonly text: string; readonly count: string; readonly isKey: boolean }[];
  readonly advice: readonly string[];
}

/** How well one wave's items measure. */
export interface AnalysedWave {
  readonly key: string;
  readonly name: string;
  readonly sheets: number;
  /** KR-20, alpha, and the alpha of each scale, as they are quoted. */
  readonly lines: readonly { readonly name: string; readonly value: string }[];
  readonly items: readonly AnalysedItem[];
  /** Stands beside the items to rewrite. */
  readonly cautions: readonly string[];
}

export function analysedWaves(report: Report): AnalysedWave[] {
  return report.evaluation.waves
    .filter(({ reliability, scales, items }) => reliability !== null || scales.length > 0 || items.length > 0)
    .map((wave) => analysedWave(inWordsOf(report, versionOf(report.results, wave)), wave));
}

function analysedWave(report: Report, wave: WaveResult): AnalysedWave {
  const { facts, text, locale, t } = report;
  const { reliability, scales } = wave;
  const kr20 = reliability?.kr20;
  const dash = (reason: keyof typeof REASONS | undefined): string =>
    `– (${REASONS[reason ?? 'too_few'][locale]})`;
  const name = waveName(wave, locale);
  return {
    key: `${wave.phase}${wave.wave}`,
    name: name.charAt(0).toLocaleUpperCase(locale) + name.slice(1),
    sheets: wave.sheets,
    lines: [
      ...(kr20
        ? [
            {
              name: t('results.reliability.kr20'),
              value:
                kr20.kr20 === null
                  ? dash(kr20.reason)
                  : text.line([
                      text.proportion(kr20.kr20),
                      `k = ${text.count(kr20.k)}`,
                      `n = ${text.count(kr20.n)}`,
                      kr20.sem === null
                        ? null
                        : // Below 0 it would be larger than the spread of the scores themselves.
                          kr20.kr20 < 0
                          ? t('results.reliability.noSem')
                          : t('results.reliability.sem', { sem: text.decimal(kr20.sem) }),
                    ]),
            },
          ]
        : []),
      ...(reliability
        ? [
            {
              name: t('results.reliability.alpha'),
              value: alphaLine(reliability.alpha, 'α', locale) ?? dash(reliability.alpha.reason),
            },
          ]
        : []),
      ...scales
        .filter(({ alpha }) => alpha.reason !== 'too_few_items')
        .map(({ id, alpha }) => ({
          name: scaleName(id, facts, locale),
          value: alphaLine(alpha, 'α', locale) ?? dash(alpha.reason),
        })),
    ],
    items: wave.items.map((item) => analysedItem(report, wave, item)),
    cautions: adviceCautions(wave, locale),
  };
}

function analysedItem(report: Report, wave: WaveResult, item: WaveResult['items'][number]): AnalysedItem {
  const { items, text, locale, t } = report;
  const asked = items.get(item.id);
  const correlation = (value: number | null): string => (value === null ? '–' : text.proportion(value));
  const answers = ['', ...(asked?.answers ?? [])];
  return {
    id: item.id,
    name: itemLabel(report, item.id, wave.items),
    right: item.difficulty === null ? '–' : text.percent(item.difficulty),
    discrimination: correlation(item.discrimination27),
    pointBiserial: correlation(item.pointBiserial),
    itemRest: correlation(item.itemRest),
    chosen: item.chosen.map((count, code) => ({
      text: answerText(report, item.id, answers[code] ?? ''),
      count: t('results.reliability.count', {
        people: text.count(count),
        share: wave.sheets === 0 ? '–' : text.percent(count / wave.sheets),
      }),
      isKey: asked?.keys.includes(answers[code] ?? '') ?? false,
    })),
    advice: item.advice.map((code) => ADVICE_NAMES[code][locale]),
  };
}

/** A blank, an option in its words, the points of several choices, or "other". */
function answerText({ items, locale, text, t }: Report, id: string, answer: string): string {
  if (answer === '') return t('results.reliability.blank');
  const option = items.get(id)?.options.find((one) => one.id === answer);
  if (option) return (locale === 'en' && option.textEn) || option.textId;
  const [, points] = /^p(\d+)$/.exec(answer) ?? [];
  if (points !== undefined) return t('results.points', { points: text.count(Number(points)) });
  return t('results.reliability.other');
}
