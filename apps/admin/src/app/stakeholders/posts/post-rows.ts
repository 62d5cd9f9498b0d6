import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PostSummary } from '@ikrar/api-client';
import { StatusChip } from '@ikrar/ui';
import { CatalogueWords } from '../../platform/catalogue-words';
import { translator } from '../../platform/language';
import { StakeholderWords } from '../stakeholder-words';

/** Posts one below the other: who holds them, where, how far, and when to speak again. */
@Component({
  selector: 'ikrar-post-rows',
  imports: [RouterLink, StatusChip],
  templateUrl: './post-rows.html',
  styleUrl: './post-rows.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PostRows {
  readonly posts = input.required<readonly PostSummary[]>();
  /** Left out where the page itself is about the organisation. */
  readonly withOrganisation = input(true);

  protected readonly t = translator();
  protected readonly words = inject(StakeholderWords);
  protected readonly catalogue = inject(CatalogueWords);
}
