import { inject, Injectable } from '@angular/core';
import type { PledgeSummary, ReceiverChannel } from '@ikrar/api-client';
import { Formats } from '../platform/formats';
import { Language } from '../platform/language';
import { localDay } from '../platform/local-day';
import { pledgeTone } from '../platform/pledge-tone';

const DAY = 86_400_000;

type Waiting = Pick<PledgeSummary, 'nextStep' | 'nextContactOn' | 'stale'>;

/** How pledges are spoken of on every screen. */
@Injectable({ providedIn: 'root' })
export class PledgeWords {
  readonly tone = pledgeTone;
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);

  channel({ nameId, nameEn }: ReceiverChannel): string {
    return this.language.current() === 'id' ? nameId : nameEn;
  }

  /** Terlambat 5 hari; null while nobody is waiting too long. */
  overdue({ stale, nextContactOn }: Waiting, today = localDay(new Date())): string | null {
    if (!stale) return null;
    if (nextContactOn === null) return this.language.t('pledges.due.undated');
    // The server counts at the venue, this clock may still be on the day before.
    const count = Math.max(1, Math.round((Date.parse(today) - Date.parse(nextContactOn)) / DAY));
    return this.language.t('pledges.due.overdue', { count });
  }

  /** 28 Nov 2025, or today in a word; null when nothing is due. */
  due({ nextContactOn }: Waiting, today = localDay(new Date())): string | null {
    if (nextContactOn === null) return null;
    return nextContactOn === today
      ? this.language.t('pledges.due.today')
      : this.formats.shortDay(nextContactOn);
  }
}
