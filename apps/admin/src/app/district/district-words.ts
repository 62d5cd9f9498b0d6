import { inject, Injectable } from '@angular/core';
import type { DistrictVillage } from '@ikrar/api-client';
import { DUTIES, MINIMUM_SET, STAKEHOLDER_ROLES } from '@ikrar/domain';
import type { DutyCode, PledgeStatus, StakeholderRoleCode } from '@ikrar/domain';
import type { Tone } from '@ikrar/ui';
import { Formats } from '../platform/formats';
import { Language } from '../platform/language';

const TONES: Readonly<Partial<Record<PledgeStatus, Tone>>> = { active: 'positive', trained: 'positive' };

/** Roles, gaps and duties in the words of the moment. */
@Injectable({ providedIn: 'root' })
export class DistrictWords {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);

  role(code: StakeholderRoleCode): string {
    return STAKEHOLDER_ROLES.find((role) => role.code === code)?.label[this.language.current()] ?? code;
  }

  gap(code: string): string {
    return (
      MINIMUM_SET.find((requirement) => requirement.code === code)?.label[this.language.current()] ?? code
    );
  }

  duty(code: DutyCode): string {
    return DUTIES.find((duty) => duty.code === code)?.text[this.language.current()] ?? code;
  }

  tone(volunteer: { status: PledgeStatus; stale: boolean }): Tone {
    return volunteer.stale ? 'negative' : (TONES[volunteer.status] ?? 'neutral');
  }

  percent(value: number | null): string {
    return value === null ? '–' : this.formats.percent(value / 100);
  }

  day(day: string | null): string {
    return day === null ? this.language.t('district.noDay') : this.formats.shortDay(day);
  }

  /** A kelurahan in a sentence, for the map. */
  village(village: DistrictVillage): string {
    return this.language.t('district.map.village', {
      name: village.areaName,
      volunteers: village.volunteers,
      percent: this.percent(village.percent),
    });
  }
}
