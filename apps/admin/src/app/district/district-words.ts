import { inject, Injectable } from '@angular/core';
import type { DistrictVillage } from '@ikrar/api-client';
import type { PledgeStatus } from '@ikrar/domain';
import type { Tone } from '@ikrar/ui';
import { Formats } from '../platform/formats';
import { Language } from '../platform/language';
import { pledgeTone } from '../platform/pledge-tone';

/** How the page of a kecamatan speaks of its volunteers and its kelurahan. */
@Injectable({ providedIn: 'root' })
export class DistrictWords {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);

  tone(volunteer: { status: PledgeStatus; stale: boolean }): Tone {
    return volunteer.stale ? 'negative' : pledgeTone(volunteer.status);
  }

  day(day: string | null): string {
    return day === null ? this.language.t('district.noDay') : this.formats.shortDay(day);
  }

  /** A kelurahan in a sentence, for the map. */
  village(village: DistrictVillage): string {
    return this.language.t('district.map.village', {
      name: village.areaName,
      volunteers: village.volunteers,
      percent: this.formats.hundredths(village.percent),
    });
  }
}
