import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatChipsModule } from '@angular/material/chips';
import { RouterLink } from '@angular/router';
import { listPledges } from '@ikrar/api-client';
import type { PledgeSummary } from '@ikrar/api-client';
import { PLEDGE_STATUSES } from '@ikrar/domain';
import { PageHeader } from '@ikrar/ui';
import { AreaPicker } from '../../platform/area-picker/area-picker';
import { BuiltPlaces } from '../../platform/built-places';
import { ChipFilter } from '../../platform/chip-filter';
import { translator } from '../../platform/language';
import { PagedList } from '../../platform/paged-list';
import { pages } from '../../platform/pages';
import { urlChoice, urlText } from '../../platform/url-state';
import { PledgeTable } from './pledge-table';

const ATTENTION = ['stale', 'mine'] as const;
type Attention = (typeof ATTENTION)[number];

/** Everybody who pledged, the longest waiting first. */
@Component({
  selector: 'ikrar-volunteer-list',
  imports: [
    AreaPicker,
    MatButton,
    ChipFilter,
    MatChipsModule,
    PagedList,
    PageHeader,
    PledgeTable,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './volunteer-list.html',
  styleUrl: './volunteer-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VolunteerList {
  protected readonly t = translator();
  protected readonly statuses = PLEDGE_STATUSES;
  protected readonly attentions = ATTENTION;
  protected readonly hasEvents = inject(BuiltPlaces).has('events');
  protected readonly status = urlChoice('status', PLEDGE_STATUSES);
  protected readonly stale = urlChoice('stale', ['yes']);
  protected readonly owner = urlChoice('owner', ['me']);
  protected readonly area = urlText('area');
  protected readonly areaField = new FormControl<string | null>(null);
  protected readonly pledges = pages<PledgeSummary>(listPledges.PATH, () => ({
    status: this.status(),
    stale: this.stale(),
    owner: this.owner(),
    area: this.area(),
  }));
  protected readonly chosen = computed<readonly Attention[]>(() => [
    ...(this.stale() === null ? [] : (['stale'] as const)),
    ...(this.owner() === null ? [] : (['mine'] as const)),
  ]);
  protected readonly filtered = computed(
    () => this.chosen().length > 0 || this.status() !== null || this.area() !== '',
  );

  constructor() {
    // The address leads: going back must empty the field as well.
    toObservable(this.area)
      .pipe(takeUntilDestroyed())
      .subscribe((code) => this.areaField.setValue(code || null, { emitEvent: false }));
    this.areaField.valueChanges.pipe(takeUntilDestroyed()).subscribe((code) => this.area.set(code ?? ''));
  }

  protected attend(chosen: readonly Attention[]): void {
    this.stale.set(chosen.includes('stale') ? 'yes' : null);
    this.owner.set(chosen.includes('mine') ? 'me' : null);
  }

  protected showAll(): void {
    this.attend([]);
    this.status.set(null);
    this.area.set('');
  }
}
