import { inject, Injectable } from '@angular/core';
import type { Locale } from '@ikrar/domain';
import { Language } from './language';

const TAGS: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-GB' };

/** `dateStyle: 'full'` writes Minggu, 06 Desember in Indonesian; nobody does. */
const WHOLE_DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** What people call the three zones; browsers disagree about the short names. */
const ZONES: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** Dates, times and numbers as `id-ID` or English writes them; templates that call it follow the language. */
@Injectable({ providedIn: 'root' })
export class Formats {
  private readonly language = inject(Language);

  /** Rabu, 25 September 2024 pukul 09.05 WIB: a moment at the venue, in the venue's zone. */
  dateTime(instant: string, zone: string): string {
    const day = this.format(instant, zone, WHOLE_DAY);
    const joint = this.language.current() === 'id' ? ' pukul ' : ', ';
    return `${day}${joint}${this.time(instant, zone)}`;
  }

  /** 25 Sep 2024, 09.05 WIB: the same for rows of a table. */
  shortDateTime(instant: string, zone: string): string {
    const day = this.format(instant, zone, { day: 'numeric', month: 'short', year: 'numeric' });
    return `${day}, ${this.time(instant, zone)}`;
  }

  /** 09.05 WIB */
  time(instant: string, zone: string): string {
    return `${this.clock(instant, zone)} ${ZONES[zone] ?? zone}`;
  }

  /** 09.05: where the zone is said beside it. */
  clock(instant: string, zone: string): string {
    return this.format(instant, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  }

  /** Rabu, 25 September 2024: a moment's day at the venue, or a calendar day (`2024-09-25`). */
  day(value: string, zone?: string): string {
    return this.format(value, zone, WHOLE_DAY);
  }

  /** 25 Sep 2024 */
  shortDay(value: string, zone?: string): string {
    return this.format(value, zone, { day: 'numeric', month: 'short', year: 'numeric' });
  }

  /** 1.234,5 — a fixed number of digits, so that columns stand under each other. */
  number(value: number, digits = 0): string {
    return value.toLocaleString(this.tag(), { minimumFractionDigits: digits, maximumFractionDigits: digits });
  }

  /** 62,5% of a share between 0 and 1. */
  percent(share: number, digits = 0): string {
    return share.toLocaleString(this.tag(), {
      style: 'percent',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  }

  /** 62% of a whole number of hundredths; a dash where there is nothing to divide. */
  hundredths(value: number | null): string {
    return value === null ? '–' : this.percent(value / 100);
  }

  private format(value: string, zone: string | undefined, options: Intl.DateTimeFormatOptions): string {
    // A calendar day has no zone: read and written in UTC it cannot slip to the day before.
    const timeZone = /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'UTC' : zone;
    return new Intl.DateTimeFormat(this.tag(), { ...options, ...(timeZone && { timeZone }) }).format(
      new Date(value),
    );
  }

  private tag(): string {
    return TAGS[this.language.current()];
  }
}
