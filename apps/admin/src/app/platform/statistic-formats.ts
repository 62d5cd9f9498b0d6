import { computed, inject, Injectable } from '@angular/core';
import { statisticText } from '@ikrar/domain';
import { Language } from './language';

/** Statistical figures as a report prints them (`statisticText`), in the language of the moment. */
@Injectable({ providedIn: 'root' })
export class StatisticFormats {
  private readonly language = inject(Language);
  private readonly text = computed(() => statisticText(this.language.current()));

  /** 6,89 */
  decimal(value: number, digits = 2): string {
    return this.text().decimal(value, digits);
  }

  /** +2,59: a change says its direction. */
  change(value: number, digits = 2): string {
    return this.text().change(value, digits);
  }

  /** r, W and other figures that lie between −1 and 1: 0,87 or .87 */
  proportion(value: number, digits = 2): string {
    return this.text().proportion(value, digits);
  }

  /** A p by itself, as in a column: 0,006, .006 or < 0,001 */
  pValue(p: number): string {
    return this.text().pValue(p);
  }

  /** A p in a line: p = 0,006 or p < 0,001 */
  p(p: number): string {
    return this.text().p(p);
  }

  /** [0,58; 1,21] — a decimal comma needs another separator. */
  interval(low: number, high: number, digits = 2): string {
    return this.text().interval(low, high, digits);
  }

  /** [0,76; 0,93] or [.76, .93]: limits of what cannot pass 1. */
  proportionInterval(low: number, high: number, digits = 2): string {
    return this.text().proportionInterval(low, high, digits);
  }

  /** Figures of one report in a row. */
  line(parts: readonly string[]): string {
    return this.text().line(parts);
  }
}
