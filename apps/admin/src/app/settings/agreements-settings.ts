import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Api, endAgreement } from '@ikrar/api-client';
import type { AgreementDetail, AgreementList } from '@ikrar/api-client';
import { DataTable, Dialogs, EmptyState, ErrorState, Icon, Loading } from '@ikrar/ui';
import { attempt } from '../platform/attempt';
import { Formats } from '../platform/formats';
import { translator } from '../platform/language';
import { ProblemTexts } from '../platform/problem';
import { DESK_ZONE } from './desk-zone';
import { Can } from '../platform/session/can';
import { AgreementSheet } from './agreement-sheet';

/** With which offices the organisation shares, over which area, until when. */
@Component({
  selector: 'ikrar-agreements-settings',
  imports: [Can, DataTable, EmptyState, ErrorState, Icon, Loading, MatButton],
  templateUrl: './agreements-settings.html',
  styleUrl: './settings-part.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AgreementsSettings {
  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly formats = inject(Formats);
  protected readonly zone = DESK_ZONE;
  protected readonly agreements = httpResource<AgreementList>(() => '/api/agreements');

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
