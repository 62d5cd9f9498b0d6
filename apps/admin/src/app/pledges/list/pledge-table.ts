import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PledgeSummary } from '@ikrar/api-client';
import { DataTable, StatusChip } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { PledgeWords } from '../pledge-words';

/** Pledges in rows: who, how far, what comes next and who sees to it. */
@Component({
  selector: 'ikrar-pledge-table',
  imports: [DataTable, RouterLink, StatusChip],
  templateUrl: './pledge-table.html',
  styleUrl: './pledge-table.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PledgeTable {
  readonly label = input.required<string>();
  readonly pledges = input.required<readonly PledgeSummary[]>();
  /** Whether the rows come from several events, so that each names its own. */
  readonly withEvent = input(false);

  protected readonly t = translator();
  protected readonly words = inject(PledgeWords);
}
