import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import type { PledgeDetail } from '@ikrar/api-client';
import { CatalogueWords } from '../../platform/catalogue-words';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { StaleChoice } from '../../platform/stale-choice';
import { PledgeWriting } from './pledge-writing';

/** Somebody else changed the pledge while a sheet was open: what it was, what it is now, and the choice. */
@Component({
  selector: 'ikrar-newer-pledge',
  imports: [StaleChoice],
  template: `
    @if (lines(); as shown) {
      <ikrar-stale-choice
        [heads]="[t('pledges.stale.before'), t('pledges.stale.now')]"
        [lines]="shown"
        [text]="t('pledges.stale.text')"
        (keepMine)="overwrite()"
        (takeTheirs)="writing.takeTheirs()"
      />
    }
  `,
  styles: `
    ikrar-stale-choice {
      display: block;
      margin-block-start: 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewerPledge {
  /** The own text shall go over the newer record: send it again. */
  readonly keepMine = output();

  protected readonly t = translator();
  protected readonly writing = inject(PledgeWriting);
  private readonly catalogue = inject(CatalogueWords);
  private readonly formats = inject(Formats);

  protected readonly lines = computed(() => {
    const newer = this.writing.newer();
    if (newer === null) return null;
    const now = this.facts(newer);
    return this.facts(this.writing.pledge())
      .map(([label, first], place) => ({ label, first, second: now[place]?.[1] ?? '–' }))
      .filter(({ first, second }) => first !== second);
  });

  protected overwrite(): void {
    this.writing.keepMine();
    this.keepMine.emit();
  }

  private facts(pledge: PledgeDetail): [string, string][] {
    const day = pledge.nextContactOn;
    return [
      [this.t('pledges.columns.status'), this.t('platform.lists.pledgeStatuses.' + pledge.status)],
      [this.t('pledges.fields.nextContactOn'), day === null ? '–' : this.formats.shortDay(day)],
      [this.t('pledges.columns.owner'), pledge.ownerName],
      [this.t('pledges.columns.area'), pledge.areaName],
      [this.t('pledges.fields.duties'), pledge.duties.map((duty) => this.catalogue.duty(duty)).join(' ')],
      [this.t('pledges.guardian.title'), this.t(pledge.guardianConsented ? 'pledges.yes' : 'pledges.no')],
      [this.t('pledges.sharing.title'), pledge.sharedWith ?? this.t('pledges.no')],
    ];
  }
}
