import { DOCUMENT } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { getEvent, listSlips } from '@ikrar/api-client';
import type { EventDetail, Slip, SlipList } from '@ikrar/api-client';
import { EmptyState, ErrorState, Icon, Loading, PageHeader } from '@ikrar/ui';
import { isOnlyHere } from '../../platform/only-here';
import { translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { QrCode } from '../../platform/qr-code';
import { urlText } from '../../platform/url-state';

/** Two by five on a page of A4. */
const A_PAGE = 10;
/** An address that no phone of the hall reaches. */
/** Slips to cut out and hand over: to each participant her own code, and how to join. */
@Component({
  selector: 'ikrar-slips-page',
  imports: [
    EmptyState,
    ErrorState,
    Icon,
    Loading,
    MatButton,
    MatFormFieldModule,
    MatSelectModule,
    PageHeader,
    QrCode,
    RouterLink,
  ],
  templateUrl: './slips-page.html',
  styleUrl: './slips-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SlipsPage {
  readonly eventId = input.required<string>();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly className = urlText('class');
  protected readonly slips = httpResource<SlipList>(() =>
    listSlips.PATH.replace('{eventId}', this.eventId()),
  );
  protected readonly event = httpResource<EventDetail>(() => getEvent.PATH.replace('{id}', this.eventId()));
  private readonly all = computed<readonly Slip[]>(() =>
    this.slips.hasValue() ? this.slips.value().items : [],
  );
  protected readonly classes = computed(() =>
    [...new Set(this.all().flatMap(({ className }) => className ?? []))].sort((one, other) =>
      one.localeCompare(other, 'id', { numeric: true }),
    ),
  );
  protected readonly shown = computed(() => {
    const wanted = this.className();
    return this.all().filter(({ className }) => wanted === '' || className === wanted);
  });
  protected readonly sheets = computed(() =>
    Array.from({ length: Math.ceil(this.shown().length / A_PAGE) }, (_, page) =>
      this.shown().slice(page * A_PAGE, (page + 1) * A_PAGE),
    ),
  );
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly location = inject(DOCUMENT).location;
  /** As a person types it: no scheme, no path. */
  protected readonly host = this.location.host;
  protected readonly onlyHere = isOnlyHere(this.location);
  protected readonly joinCode = computed(() => (this.event.hasValue() ? this.event.value().joinCode : ''));
  protected readonly link = computed(() => `${this.location.origin}/e/${this.joinCode()}`);
  protected readonly back = computed(() => ({
    link: `/events/${this.eventId()}/participants`,
    label: this.t('participants.slips.back'),
  }));

  /** Two groups of three are read aloud and typed more easily. */
  protected readonly shownJoinCode = computed(() => {
    const code = this.joinCode();
    return `${code.slice(0, 3)} ${code.slice(3)}`;
  });

  protected retry(): void {
    if (this.slips.error()) this.slips.reload();
    if (this.event.error()) this.event.reload();
  }

  protected print(): void {
    this.window?.print();
  }
}
