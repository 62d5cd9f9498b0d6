import { inject, Injectable } from '@angular/core';
import type { ScoreComparisonDetail } from '@ikrar/api-client';
import { translator } from '../platform/language';
import { StatisticFormats } from '../platform/statistic-formats';

/** One figure of a list, with the words that say what it is. */
export interface Figure {
  /** Its key under `results.figures`. */
  readonly id: string;
  readonly value: string;
  /** Its n, its interval or its band. */
  readonly note: string | null;
  /** The test that the rule chose. */
  readonly chosen: boolean;
}

/** How large the change is. */
@Injectable({ providedIn: 'root' })
export class ResultFigures {
  private readonly t = translator();
  private readonly formats = inject(StatisticFormats);

  sizes(total: ScoreComparisonDetail): Figure[] {
    const { before, after, gain, pairedT, effectSize, maxPoints: max } = total;
    const unmeasured = this.unmeasured(total);
    const noRoom = total.before.n === 0 ? 'too_few_pairs' : 'no_room';
    const open = before.n - gain.nCeiling;
    const bands = { high: gain.nHigh, medium: gain.nMedium, low: gain.nLow, negative: gain.nNegative };
    return [
      this.score('before', before, max),
      this.score('after', after, max),
      this.figure('meanRise', pairedT.meanDiff, 'too_few_pairs', (rise) => [
        this.t('results.points', { points: this.formats.change(rise) }),
        this.interval(pairedT.ciLow, pairedT.ciHigh),
      ]),
      this.figure('classGain', gain.classG, noRoom, (g) => [
        this.formats.decimal(g),
        gain.classCategory === null ? null : this.t(`results.bands.${gain.classCategory}`),
      ]),
      this.figure('meanGain', gain.meanG, noRoom, (g) => [
        this.formats.decimal(g),
        this.line([
          gain.meanCategory === null ? null : this.t(`results.bands.${gain.meanCategory}`),
          `n = ${open}`,
          this.t('results.ofBands', bands),
        ]),
      ]),
      this.figure('gav', effectSize.gav, unmeasured, (g) => [
        this.formats.decimal(g),
        this.interval(effectSize.gavLow, effectSize.gavHigh),
      ]),
      this.figure('dz', effectSize.dz, unmeasured, (d) => [
        this.formats.decimal(d),
        this.interval(effectSize.dzLow, effectSize.dzHigh),
      ]),
    ];
  }

  /** What was counted, without what would be concluded from it. */
  means({ before, after, pairedT, maxPoints: max }: ScoreComparisonDetail): Figure[] {
    return [
      this.score('before', before, max),
      this.score('after', after, max),
      this.figure('meanRise', pairedT.meanDiff, 'too_few_pairs', (rise) => [
        this.t('results.points', { points: this.formats.change(rise) }),
        null,
      ]),
    ];
  }

  tests(total: ScoreComparisonDetail): Figure[] {
    const { chosenTest, chosenP, normalityP, pairedT, wilcoxon } = total;
    const chosen = (figure: Figure): Figure => ({ ...figure, chosen: figure.id === chosenTest });
    const sign = this.figure('signTest', chosenP, 'too_few', (p) => [this.formats.p(p), null]);
    return [
      this.figure('pairedT', pairedT.p, pairedT.reason, () => [this.pairedT(total), null]),
      this.figure('wilcoxonSignedRank', wilcoxon.p, wilcoxon.reason, () => [
        this.wilcoxon(total),
        this.variant(total),
      ]),
      ...(chosenTest === 'signTest' ? [sign] : []),
      this.figure('rankBiserial', wilcoxon.rankBiserial, wilcoxon.reason, (r) => [
        this.formats.proportion(r),
        null,
      ]),
      this.figure('shapiroWilk', normalityP, this.untestedNormality(total), (p) => [this.formats.p(p), null]),
    ].map(chosen);
  }

  /** The line for a report: means, the test to read, and the effect size. */
  report(total: ScoreComparisonDetail): string | null {
    const { before, after, chosenTest, chosenP, effectSize, wilcoxon } = total;
    if (chosenTest === 'none' || chosenP === null || before.mean === null || after.mean === null) return null;
    const mean = (side: 'before' | 'after', value: number, sd: number | null): string =>
      this.t(`results.report.${side}`, {
        mean: this.formats.decimal(value),
        sd: sd === null ? '–' : this.formats.decimal(sd),
      });
    const lines: Record<string, (string | null)[]> = {
      pairedT: [this.pairedT(total), this.gav(effectSize)],
      wilcoxonSignedRank: [
        `${this.wilcoxon(total)} (${this.variant(total) ?? ''})`,
        wilcoxon.rankBiserial === null ? null : `r_rb = ${this.formats.proportion(wilcoxon.rankBiserial)}`,
      ],
      signTest: [this.t('results.tests.signTest'), this.formats.p(chosenP)],
    };
    return this.line([
      `n = ${before.n}`,
      mean('before', before.mean, before.sd),
      mean('after', after.mean, after.sd),
      ...(lines[chosenTest] ?? []),
    ]);
  }

  private score(id: 'before' | 'after', score: ScoreComparisonDetail['before'], max: number): Figure {
    return this.figure(id, score.mean, 'too_few_pairs', (mean) => [
      this.t('results.ofPoints', { points: this.formats.decimal(mean), max }),
      this.line([
        score.sd === null ? null : this.t('results.sd', { sd: this.formats.decimal(score.sd) }),
        score.median === null
          ? null
          : this.t('results.median', { median: this.formats.decimal(score.median, 1) }),
        `n = ${score.n}`,
      ]),
    ]);
  }

  /** t(21) = 6,89; p < 0,001 */
  private pairedT({ pairedT: { t, df, p } }: ScoreComparisonDetail): string {
    if (t === null || df === null || p === null) return '–';
    return this.formats.line([
      `t(${this.formats.decimal(df, 0)}) = ${this.formats.decimal(t)}`,
      this.formats.p(p),
    ]);
  }

  private wilcoxon({ wilcoxon: { wPlus, z, p } }: ScoreComparisonDetail): string {
    return this.line([
      // A half only where ranks are shared.
      `W+ = ${this.formats.decimal(wPlus, Number.isInteger(wPlus) ? 0 : 1)}`,
      z === null ? null : `z = ${this.formats.decimal(z)}`,
      p === null ? null : this.formats.p(p),
    ]);
  }

  /** Which of the test's variants was computed, and on how many. */
  private variant({ before, wilcoxon: { method, nZero } }: ScoreComparisonDetail): string | null {
    if (method === null) return null;
    return this.t(`results.variants.${method}`, { changed: before.n - nZero, matched: before.n });
  }

  private gav({ gav, gavLow, gavHigh }: ScoreComparisonDetail['effectSize']): string | null {
    if (gav === null) return null;
    return this.line([`g_av = ${this.formats.decimal(gav)}`, this.interval(gavLow, gavHigh)]);
  }

  private interval(low: number | null, high: number | null): string | null {
    if (low === null || high === null) return null;
    return this.t('results.interval', { interval: this.formats.interval(low, high) });
  }

  private line(parts: readonly (string | null)[]): string {
    return this.formats.line(parts.filter((part) => part !== null));
  }

  private unmeasured({ before, pairedT }: ScoreComparisonDetail): string {
    return pairedT.reason ?? (before.n < 2 ? 'too_few_pairs' : 'zero_variance');
  }

  /** Shapiro–Wilk needs three differences that are not all the same, and takes 5,000 at most. */
  private untestedNormality({ before, chosenReason }: ScoreComparisonDetail): string {
    if (before.n < 3) return 'too_few';
    return chosenReason === 'too_many' ? 'too_many' : 'zero_variance';
  }

  /** A dash and its reason where there is no number. */
  private figure(
    id: string,
    value: number | null,
    reason: string | null,
    write: (value: number) => [value: string, note: string | null],
  ): Figure {
    if (value === null) {
      return { id, value: '–', note: this.t(`results.reasons.${reason ?? 'too_few'}`), chosen: false };
    }
    const [text, note] = write(value);
    return { id, value: text, note, chosen: false };
  }
}
