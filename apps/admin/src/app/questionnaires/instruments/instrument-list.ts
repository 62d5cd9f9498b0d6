import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Api, listInstruments, putInstrument } from '@ikrar/api-client';
import type { InstrumentSummary, PutInstrumentBody } from '@ikrar/api-client';
import { INSTRUMENT_VERSION_STATUSES, TPPO_BASIC } from '@ikrar/domain';
import { Icon, PageHeader, StatusChip } from '@ikrar/ui';
import { attempt } from '../../platform/attempt';
import { ChipFilter } from '../../platform/chip-filter';
import { Formats } from '../../platform/formats';
import { Language, translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { PagedList } from '../../platform/paged-list';
import { pages } from '../../platform/pages';
import { Can } from '../../platform/session/can';
import { urlChoice } from '../../platform/url-state';
import { toContent } from './to-content';

/** All questionnaires of the organisation, and the ways to begin one. */
@Component({
  selector: 'ikrar-instrument-list',
  imports: [Can, Icon, MatButton, ChipFilter, PagedList, PageHeader, RouterLink, StatusChip],
  templateUrl: './instrument-list.html',
  styleUrl: './instrument-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InstrumentList {
  protected readonly t = translator();
  protected readonly formats = inject(Formats);
  protected readonly statuses = INSTRUMENT_VERSION_STATUSES;
  protected readonly has = urlChoice('has', INSTRUMENT_VERSION_STATUSES);
  protected readonly instruments = pages<InstrumentSummary>(listInstruments.PATH, () => ({
    has: this.has(),
  }));
  protected readonly attempt = attempt();

  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly api = inject(Api);
  /** Kept for the life of the page: a second try makes the same record. */
  private readonly ids = { empty: newId(), basic: newId() };

  protected async begin(start: 'empty' | 'basic'): Promise<void> {
    await this.attempt.run(async () => {
      const { id } = await this.api.invoke(putInstrument, { id: this.ids[start], body: this.bodyOf(start) });
      await this.router.navigate(['/instruments', id]);
    });
  }

  private bodyOf(start: 'empty' | 'basic'): PutInstrumentBody {
    return start === 'basic'
      ? { title: TPPO_BASIC.title[this.language.current()], content: toContent(TPPO_BASIC.content) }
      : { title: this.t('questionnaires.untitled'), content: { items: [] } };
  }
}
