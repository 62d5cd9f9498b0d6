import { inject, Injectable } from '@angular/core';
import type { EventSummary } from '@ikrar/api-client';
import type { EventState, Zone } from '@ikrar/domain';
import type { Tone } from '@ikrar/ui';
import { Formats } from '../platform/formats';
import { Language } from '../platform/language';
import { toVenueTime } from '../platform/venue-time';

type Placed = Pick<EventSummary, 'startsAt' | 'endsAt' | 'zone' | 'venueName' | 'areaName'>;

/** What the list and the page of an event say about it in the same words. */
@Injectable({ providedIn: 'root' })
export class EventWords {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);

  tone(state: EventState): Tone {
    const tones: Readonly<Record<EventState, Tone>> = {
      planned: 'neutral',
      open: 'attention',
      held: 'positive',
      evaluated: 'positive',
      reported: 'positive',
    };
    return tones[state];
  }

  /** Rabu, 25 September 2024 pukul 09.05 WIB · MA Bahtera Contoh, Sekanak Raya */
  whenAndWhere(event: Placed): string {
    const when =
      event.startsAt === null ? this.language.t('events.noDate') : this.when(event.startsAt, event);
    const where = this.where(event);
    return where === '' ? when : `${when} · ${where}`;
  }

  where({ venueName, areaName }: Placed): string {
    return [venueName, areaName].filter((part) => part !== null && part !== '').join(', ');
  }

  calendarDay({ startsAt, zone }: Placed): { number: string; month: string } | null {
    if (startsAt === null) return null;
    const { day } = toVenueTime(startsAt, zone as Zone);
    const [number = '', month = ''] = this.formats.shortDay(day).split(' ');
    return { number, month };
  }

  /** 23 dari 25 hadir */
  presence({ present, plannedSize, state }: EventSummary): string | null {
    if (present === null || (present === 0 && (state === 'planned' || state === 'open'))) {
      return plannedSize === null ? null : this.language.t('events.plannedPeople', { count: plannedSize });
    }
    if (plannedSize === null) return this.language.t('events.presentPeople', { count: present });
    return this.language.t('events.presentOfPlanned', { present, planned: plannedSize });
  }

  private when(startsAt: string, { endsAt, zone }: Placed): string {
    const start = this.formats.dateTime(startsAt, zone);
    if (endsAt === null) return start;
    // One zone for both: "pukul 09.00–11.00 WIB".
    const end = this.formats.time(endsAt, zone);
    const clock = this.formats.time(startsAt, zone).split(' ')[0] ?? '';
    return start.replace(/[\d.:]+ \S+$/, `${clock}–${end}`);
  }
}
