import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Api, endAgreement, listAgreements } from '@ikrar/api-client';
import type { AgreementDetail } from '@ikrar/api-client';
import { DataTable, Dialogs, Icon } from '@ikrar/ui';
import { attempt } from '../platform/attempt';
import { Formats } from '../platform/formats';
import { translator } from '../platform/language';
import { PagedList } from '../platform/paged-list';
import { pages } from '../platform/pages';
import { DESK_ZONE } from './desk-zone';
import { Can } from '../platform/session/can';
import { AgreementSheet } from './agreement-sheet';

/** With which offices the organisation shares, over which area, until when. */
@Component({
  selector: 'ikrar-agreements-settings',
  imports: [Can, DataTable, Icon, MatButton, PagedList],
  templateUrl: './agreements-settings.html',
  styleUrl: './settings-part.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AgreementsSettings {
  protected readonly t = translator();
  protected readonly formats = inject(Formats);
  protected readonly zone = DESK_ZONE;
  protected readonly agreements = pages<AgreementDetail>(listAgreements.PATH);

  private readonly api = inject(Api);
  private readonly dialogs = inject(Dialogs);
  private readonly attempt = attempt();

  protected async create(): Promise<void> {
    const made = await this.dialogs.sheet<AgreementDetail>(AgreementSheet, null);
    if (made) this.agreements.reload();
  }

  protected async end({ id, officeName }: AgreementDetail): Promise<void> {
    const asked = {
      title: this.t('settings.agreements.endTitle', { office: officeName }),
      text: this.t('settings.agreements.endText'),
      confirm: this.t('settings.agreements.end'),
      cancel: this.t('settings.cancel'),
    };
    await this.attempt.ifSure(asked, () => this.api.invoke(endAgreement, { id }));
    this.agreements.reload();
  }
}
