import { inject, Injectable } from '@angular/core';
import { dayAt, SECTOR_LABELS, SECTORS, STAKEHOLDER_ROLES } from '@ikrar/domain';
import type { PostStatus, Sector, StakeholderRoleCode } from '@ikrar/domain';
import type { Tone } from '@ikrar/ui';
import { Formats } from '../platform/formats';
import { Language } from '../platform/language';

const TONES: Readonly<Record<PostStatus, Tone>> = {
  identified: 'neutral',
  contacted: 'attention',
  agreed: 'positive',
  active: 'positive',
  left: 'neutral',
};

/** Roles to choose from, days and statuses in the words of the moment. */
@Injectable({ providedIn: 'root' })
export class StakeholderWords {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);

  /** All roles, by sector, for a list to choose from. */
  sectors(): { sector: Sector; label: string; roles: { code: StakeholderRoleCode; label: string }[] }[] {
    const language = this.language.current();
    return SECTORS.map((sector) => ({
      sector,
      label: this.sector(sector),
      roles: STAKEHOLDER_ROLES.filter((role) => role.sector === sector).map(({ code, label }) => ({
        code,
        label: label[language],
      })),
    }));
  }

  sector(sector: Sector): string {
    return SECTOR_LABELS[sector][this.language.current()];
  }

  tone(status: PostStatus): Tone {
    return TONES[status];
  }

  /** Whether the next contact is due where the post is. */
  isDue(post: { areaCode: string; nextContactOn: string | null; status: PostStatus }): boolean {
    const { nextContactOn, status, areaCode } = post;
    return nextContactOn !== null && status !== 'left' && nextContactOn <= dayAt(areaCode, Date.now());
  }

  day(day: string | null): string {
    return day === null ? '–' : this.formats.shortDay(day);
  }
}
