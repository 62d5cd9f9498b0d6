import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatChipsModule } from '@angular/material/chips';
import { Router, RouterLink } from '@angular/router';
import { Api, listInstruments, putInstrument } from '@ikrar/api-client';
import type { InstrumentSummary, PutInstrumentBody } from '@ikrar/api-client';
import { INSTRUMENT_VERSION_STATUSES, TPPO_BASIC } from '@ikrar/domain';
import { Icon, Notices, PageHeader, StatusChip } from '@ikrar/ui';
import { Formats } from '../../platform/formats';
import { Language, translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { PagedList } from '../../platform/paged-list';
import { pages } from '../../platform/pages';
import { ProblemTexts } from '../../platform/problem';
import { Can } from '../../platform/session/can';
import { urlChoice } from '../../platform/url-state';
import { toContent } from './to-content';

/** All questionnaires of the organisation, and the ways to begin one. */
@Component({
  selector: 'ikrar-instrument-list',
  imports: [Can, Icon, MatButton, MatChipsModule, PagedList, PageHeader, RouterLink, StatusChip],
  templateUrl: './instrument-list.html',
  styleUrl: './instrument-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InstrumentList {
  protected readonly t = translator();
  protected readonly formats = inject(Formats);
  protected readonly problems = inject(ProblemTexts);
  protected readonly statuses = INSTRUMENT_VERSION_STATUSES;
  protected readonly has = urlChoice('has', INSTRUMENT_VERSION_STATUSES);
  protected readonly instruments = pages<InstrumentSummary>(listInstruments.PATH, () => ({
    has: this.has(),
  }));
  protected readonly sending = signal(false);

  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly api = inject(Api);
  /** Kept for the life of the page: a second try makes the same record. */
  private readonly ids = { empty: newId(), basic: newId() };

  protected async begin(start: 'empty' | 'basic'): Promise<void> {
    if (this.sending()) return;
    this.sending.set(true);
    try {
      const { id } = await this.api.invoke(putInstrument, { id: this.ids[start], body: this.bodyOf(start) });
      await this.router.navigate(['/instruments', id]);
    } catch (error) {
      this.notices.warn(this.problems.of(error));
    } finally {
      this.sending.set(false);
    }
  }

  private bodyOf(start: 'empty' | 'basic'): PutInstrumentBody {
    return start === 'basic'
      ? { title: TPPO_BASIC.title[this.language.current()], content: toContent(TPPO_BASIC.content) }
      : { title: this.t('questionnaires.untitled'), content: { items: [] } };
  }
}
