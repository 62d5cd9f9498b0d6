import { booleanAttribute, ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { IconButton } from '../icon/icon-button';

/** What the four buttons do, and to what, for who cannot see them. */
export interface OrderLabels {
  readonly up: string;
  readonly down: string;
  readonly edit: string;
  readonly remove: string;
}

/**
 * The tools of one entry in a list that people put in order: up, down, change, take away.
 *
 * @example <ui-order-tools [labels]="labels" [first]="$first" [last]="$last" (moved)="move($event)" … />
 */
@Component({
  selector: 'ui-order-tools',
  imports: [IconButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-icon-button
      icon="up"
      [label]="labels().up"
      [disabled]="busy() || first()"
      (pressed)="moved.emit(-1)"
    />
    <ui-icon-button
      icon="down"
      [label]="labels().down"
      [disabled]="busy() || last()"
      (pressed)="moved.emit(1)"
    />
    <ui-icon-button icon="edit" [label]="labels().edit" [disabled]="busy()" (pressed)="edited.emit()" />
    <ui-icon-button icon="trash" [label]="labels().remove" [disabled]="busy()" (pressed)="removed.emit()" />
  `,
  styles: `
    :host {
      display: flex;
    }
  `,
})
export class OrderTools {
  readonly labels = input.required<OrderLabels>();
  /** Whether nothing stands above or below. */
  readonly first = input(false, { transform: booleanAttribute });
  readonly last = input(false, { transform: booleanAttribute });
  /** Whether a change is under way. */
  readonly busy = input(false, { transform: booleanAttribute });
  /** One place up or down. */
  readonly moved = output<1 | -1>();
  readonly edited = output();
  readonly removed = output();
}
