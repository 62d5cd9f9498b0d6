import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listPledges } from '@ikrar/api-client';
import type { PledgeList } from '@ikrar/api-client';
import { ErrorState, Icon, StatusChip } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { PledgeWords } from '../pledge-words';

/** What fits on the first screen without burying the rest. */
const SHOWN = 4;

/** On the first screen: who waits too long for a call. Nothing when nobody does. */
@Component({
  selector: 'ikrar-overdue-pledges',
  imports: [ErrorState, Icon, RouterLink, StatusChip],
  templateUrl: './overdue-pledges.html',
  styleUrl: './overdue-pledges.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OverduePledges {
  protected readonly t = translator();
  protected readonly words = inject(PledgeWords);
  protected readonly problems = inject(ProblemTexts);
  protected readonly pledges = httpResource<PledgeList>(() => ({
    url: listPledges.PATH,
    params: { stale: 'yes', limit: SHOWN },
  }));
  protected readonly shown = computed(() => (this.pledges.hasValue() ? this.pledges.value().items : []));
  protected readonly more = computed(
    () => this.pledges.hasValue() && this.pledges.value().nextCursor !== null,
  );
}
