import { inject, Injectable } from '@angular/core';
import { Language } from '../../platform/language';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "3 menit yang lalu": how long ago a moment was, in the largest unit that fits. */
@Injectable({ providedIn: 'root' })
export class ExportAge {
  private readonly language = inject(Language);

  of(instant: string, now = Date.now()): string {
    // A server's clock that runs ahead makes nothing come from the future.
    const ago = Math.max(0, now - Date.parse(instant));
    const words = new Intl.RelativeTimeFormat(this.language.current(), { numeric: 'auto' });
    if (ago < MINUTE) return words.format(0, 'second');
    if (ago < HOUR) return words.format(-Math.floor(ago / MINUTE), 'minute');
    if (ago < DAY) return words.format(-Math.floor(ago / HOUR), 'hour');
    return words.format(-Math.floor(ago / DAY), 'day');
  }
}
