import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { MatChipsModule } from '@angular/material/chips';
import { translator } from './language';

/**
 * One of a few values to narrow a list by, or none; with `urlChoice` it stands in the address.
 *
 *   <ikrar-chip-filter [label]="t('…')" [options]="states" [words]="'platform.lists.eventStates'" [(value)]="state" />
 */
@Component({
  selector: 'ikrar-chip-filter',
  imports: [MatChipsModule],
  template: `
    <mat-chip-listbox
      [attr.aria-label]="label()"
      [value]="value()"
      (change)="value.set($event.value ?? null)"
    >
      @for (option of options(); track option) {
        <mat-chip-option [value]="option">{{ t(words() + '.' + option) }}</mat-chip-option>
      }
    </mat-chip-listbox>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChipFilter<T extends string> {
  /** By what the list is narrowed, for who cannot see it. */
  readonly label = input.required<string>();
  readonly options = input.required<readonly T[]>();
  /** Where the names of the options stand in the dictionary. */
  readonly words = input.required<string>();
  readonly value = model<T | null>(null);

  protected readonly t = translator();
}
