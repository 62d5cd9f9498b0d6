import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { listInstruments } from '@ikrar/api-client';
import type { InstrumentSummary } from '@ikrar/api-client';
import { INSTRUMENT_PURPOSES, INSTRUMENT_VERSION_STATUSES } from '@ikrar/domain';
import { Icon, SearchField, StatusChip } from '@ikrar/ui';
import { ChipFilter } from '../../../platform/chip-filter';
import { Formats } from '../../../platform/formats';
import { translator } from '../../../platform/language';
import { PagedList } from '../../../platform/paged-list';
import { pages } from '../../../platform/pages';
import { Can } from '../../../platform/session/can';
import { urlChoice, urlText } from '../../../platform/url-state';
import { InstrumentBeginnings } from './instrument-beginnings';

/** The questionnaires of the organisation; what narrows the list stands in the address. */
@Component({
  selector: 'ikrar-own-instruments',
  imports: [Can, ChipFilter, Icon, MatButton, PagedList, RouterLink, SearchField, StatusChip],
  templateUrl: './own-instruments.html',
  styleUrl: './own-instruments.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnInstruments {
  protected readonly t = translator();
  protected readonly formats = inject(Formats);
  protected readonly statuses = INSTRUMENT_VERSION_STATUSES;
  protected readonly purposes = INSTRUMENT_PURPOSES;
  protected readonly search = urlText('search');
  protected readonly purpose = urlChoice('purpose', INSTRUMENT_PURPOSES);
  protected readonly has = urlChoice('has', INSTRUMENT_VERSION_STATUSES);
  protected readonly filtered = computed(
    () => this.search() !== '' || this.purpose() !== null || this.has() !== null,
  );
  protected readonly instruments = pages<InstrumentSummary>(listInstruments.PATH, () => ({
    search: this.search(),
    purpose: this.purpose(),
    has: this.has(),
  }));
  private readonly beginnings = inject(InstrumentBeginnings);

  protected newest({ draft, published, retired }: InstrumentSummary) {
    return draft ?? published ?? retired;
  }

  protected async copy(instrument: InstrumentSummary): Promise<void> {
    const versionId = this.newest(instrument)?.id;
    if (versionId === undefined) return;
    const { purpose, title } = instrument;
    await this.beginnings.ask({
      heading: this.t('instruments.copyOf', { title }),
      about: { title: this.t('instruments.copyTitle', { title }).slice(0, 200), purpose },
      source: { from: { versionId } },
    });
  }
}
