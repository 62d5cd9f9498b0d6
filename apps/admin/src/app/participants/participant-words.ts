import { inject, Injectable } from '@angular/core';
import type { ParticipantDetail } from '@ikrar/api-client';
import { Language } from '../platform/language';

type Facts = Pick<ParticipantDetail, 'sex' | 'birthYear' | 'className' | 'areaName' | 'represents'>;

/** What the screens say about a person beside the name. */
@Injectable({ providedIn: 'root' })
export class ParticipantWords {
  private readonly language = inject(Language);

  /** XI IPA 2 · Perempuan · 2008 · Pulau Terung */
  facts({ sex, birthYear, className, areaName, represents }: Facts): string {
    const words = [
      className,
      sex === null ? null : this.language.t(`participants.sexes.${sex}`),
      birthYear === null ? null : String(birthYear),
      areaName,
      represents,
    ];
    return words.filter((word) => word !== null && word !== '').join(' · ');
  }

  /** What tells two people of one name apart in the hall. */
  short({ className, represents }: Facts): string {
    return [className, represents].filter((word) => word !== null && word !== '').join(' · ');
  }
}
