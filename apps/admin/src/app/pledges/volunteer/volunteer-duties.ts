import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { PledgedDuty } from '@ikrar/api-client';
import type { HelpChannelKind } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import type { IconName } from '@ikrar/ui';
import { CatalogueWords } from '../../platform/catalogue-words';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { PledgeWords } from '../pledge-words';

const ICONS: Readonly<Record<HelpChannelKind, IconName>> = {
  short_code: 'phone',
  phone: 'phone',
  whatsapp: 'phone',
  email: 'link',
  web: 'link',
};

/** What was promised, each beside the office it leads to and how that office is reached. */
@Component({
  selector: 'ikrar-volunteer-duties',
  imports: [Icon],
  templateUrl: './volunteer-duties.html',
  styleUrl: './volunteer-duties.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VolunteerDuties {
  readonly duties = input.required<readonly PledgedDuty[]>();

  protected readonly t = translator();
  protected readonly words = inject(PledgeWords);
  protected readonly catalogue = inject(CatalogueWords);
  protected readonly formats = inject(Formats);
  protected readonly icons = ICONS;
}
