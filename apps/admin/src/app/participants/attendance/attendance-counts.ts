import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { AttendanceCounts as Counts, RoleCount, SexAgeCount } from '@ikrar/api-client';
import { AGE_BANDS, SEXES } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';

interface Tally {
  readonly registered: number;
  readonly present: number;
}

/** Planned, registered and present; companions and guests never mix with participants. */
@Component({
  selector: 'ikrar-attendance-counts',
  imports: [Icon],
  templateUrl: './attendance-counts.html',
  styleUrl: './attendance-counts.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AttendanceCounts {
  readonly counts = input.required<Counts>();
  /** By role, with the taps that are still on their way. */
  readonly totals = input.required<readonly RoleCount[]>();
  readonly unsent = input.required<number>();

  protected readonly t = translator();
  protected readonly formats = inject(Formats);
  protected readonly others = computed(() => this.totals().filter(({ role }) => role !== 'participant'));
  /** Only sexes that somebody has; "unknown" is one of them. */
  protected readonly sexes = computed(() =>
    [...SEXES, null].filter((sex) => this.counts().bySexAndAge.some((cell) => cell.sex === sex)),
  );
  protected readonly bands = computed(() => {
    const cells = this.counts().bySexAndAge;
    return [...AGE_BANDS, null]
      .map((band) => {
        const row = cells.filter((cell) => cell.ageBand === band);
        return { band, cells: this.bySex(row), all: sum(row) };
      })
      .filter(({ all }) => all.registered > 0);
  });
  protected readonly all = computed(() => {
    const cells = this.counts().bySexAndAge;
    return { cells: this.bySex(cells), all: sum(cells) };
  });

  /** 3 / 4: present of those registered. */
  protected share({ registered, present }: Tally): string {
    return registered === 0 ? '–' : `${this.formats.number(present)} / ${this.formats.number(registered)}`;
  }

  private bySex(cells: readonly SexAgeCount[]): readonly Tally[] {
    return this.sexes().map((sex) => sum(cells.filter((cell) => cell.sex === sex)));
  }
}

function sum(cells: readonly Tally[]): Tally {
  return cells.reduce(
    (total, cell) => ({
      registered: total.registered + cell.registered,
      present: total.present + cell.present,
    }),
    { registered: 0, present: 0 },
  );
}
