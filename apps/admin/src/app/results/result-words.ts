import { inject, Injectable } from '@angular/core';
import type { EventResults } from '@ikrar/api-client';
import { translator } from '../platform/language';
import type { Params } from '../platform/language';
import { Formats } from '../platform/formats';
import { StatisticFormats } from '../platform/statistic-formats';

/** Results that are shown: everything of them is there. */
export interface ShownResults extends EventResults {
  readonly counts: NonNullable<EventResults['counts']>;
  readonly total: NonNullable<EventResults['total']>;
  readonly sentence: NonNullable<EventResults['sentence']>;
}

export interface Finding {
  readonly heading: string;
  readonly text: string;
}

/** What stands under `no_data`, from the most telling. */
const NOTHING_TO_COMPARE = ['anonymous', 'no_pre', 'no_post', 'no_pairs'] as const;
const NO_BREAK = '\u00a0';
/** Warnings that are sentences of their own; the others are the finding itself. */
const CAUTIONS = [
  'few_pairs',
  'ceiling_before',
  'many_unmatched',
  'near_pairs',
  'common_items',
  'one_group',
] as const;

export function shownResults(results: EventResults): ShownResults | null {
  const { state, counts, total, sentence } = results;
  if (state !== 'shown' || counts === null || total === null || sentence === null) return null;
  return { ...results, counts, total, sentence };
}

/** The finding in words that its numbers allow and no others; every sentence names its n. */
@Injectable({ providedIn: 'root' })
export class ResultWords {
  private readonly t = translator();
  private readonly formats = inject(Formats);
  private readonly statistics = inject(StatisticFormats);

  finding(results: ShownResults): Finding {
    const { code, nRose, nSame, nFell } = results.sentence;
    const { counts, identification } = results;
    if (code === 'no_data') return this.nothing(results);
    if (code === 'too_few') {
      const told = identification === 'personal_code' ? 'text' : 'sheets';
      const text = this.t(`results.finding.too_few.${told}`, { count: counts.matched });
      return { heading: this.t('results.finding.too_few.heading', { matched: counts.matched }), text };
    }
    const params: Params = {
      ...this.means(results),
      who: this.t(`results.who.${identification}`),
      matched: counts.matched,
      rose: nRose,
      same: nSame,
      fell: nFell,
      test: this.test(results),
    };
    const heading = contradictsMeans(results)
      ? this.t(`results.finding.byRanks.${code}`, params)
      : this.t(`results.finding.${code}.heading`, params);
    const text = this.t(`results.finding.${code === 'no_change_found' ? code : 'change'}.text`, params);
    return { heading, text };
  }

  /** What a reader must know beside the finding, in the order of the API. */
  cautions({ warnings, counts, total, commonItems, identification }: ShownResults): string[] {
    const once = counts.preOnly + counts.postOnly;
    const all = once + counts.matched;
    const params: Params = {
      matched: counts.matched,
      unit: this.t(`results.unit.${identification}`),
      ceiling: total.gain.nCeiling,
      near: counts.nearPairs,
      common: commonItems ?? 0,
      once,
      all,
      share: all === 0 ? '' : this.formats.percent(once / all),
    };
    return CAUTIONS.filter((code) => warnings.includes(code)).map((code) => {
      const ofSheets = code === 'many_unmatched' && identification !== 'personal_code';
      return this.t(`results.cautions.${ofSheets ? 'many_unmatched_sheets' : code}`, params);
    });
  }

  /** The title of the chart: what became of the people in it. */
  moves({ sentence, counts, identification }: ShownResults): string {
    return this.t('results.moves.heading', {
      unit: this.t(`results.unit.${identification}`),
      matched: counts.matched,
      rose: sentence.nRose,
      same: sentence.nSame,
      fell: sentence.nFell,
    });
  }

  private nothing({ warnings, counts, identification }: ShownResults): Finding {
    const nobody = counts.pre === 0 && counts.post === 0;
    const code = nobody ? 'nobody' : NOTHING_TO_COMPARE.find((one) => warnings.includes(one));
    // Without personal codes it is sheets that are counted: nobody knows how many people wrote them.
    const ofSheets = identification !== 'personal_code' && code !== 'anonymous';
    const told = `${ofSheets ? 'sheets.' : ''}${code ?? 'no_pairs'}`;
    const heading = code === 'anonymous' ? 'anonymousHeading' : 'heading';
    return {
      heading: this.t(`results.finding.no_data.${heading}`),
      text: this.t(`results.finding.no_data.${told}`, { pre: counts.pre, post: counts.post }),
    };
  }

  private means({ total }: ShownResults): Params {
    const mean = (value: number | null): string => (value === null ? '–' : this.statistics.decimal(value));
    return { before: mean(total.before.mean), after: mean(total.after.mean), max: total.maxPoints };
  }

  /** Uji t berpasangan: p < 0,001 */
  private test({ total }: ShownResults): string {
    const name = this.t(`results.tests.${total.chosenTest}`);
    if (total.chosenP === null) return name;
    return `${name}: ${this.statistics.p(total.chosenP).replaceAll(' ', NO_BREAK)}`;
  }
}

/** The ranks can rise while the mean does not; the heading must not say both. */
function contradictsMeans({ sentence, total }: ShownResults): boolean {
  const change = total.pairedT.meanDiff ?? 0;
  return (
    (sentence.code === 'knowledge_rose' && change <= 0) || (sentence.code === 'knowledge_fell' && change >= 0)
  );
}
