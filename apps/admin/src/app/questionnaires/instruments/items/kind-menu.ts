import { ChangeDetectionStrategy, Component, output, viewChild } from '@angular/core';
import { MatMenu, MatMenuModule } from '@angular/material/menu';
import { ITEM_KINDS } from '@ikrar/domain';
import type { ItemKind } from '@ikrar/domain';
import { translator } from '../../../platform/language';

/** The ten kinds of question with a word of explanation each: `<button [matMenuTriggerFor]="kinds.menu()">`. */
@Component({
  selector: 'ikrar-kind-menu',
  imports: [MatMenuModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <mat-menu #menu class="kind-menu">
      @for (kind of kinds; track kind) {
        <button mat-menu-item type="button" (click)="chose.emit(kind)">
          <strong>{{ t('instruments.kinds.' + kind) }}</strong>
          <br />
          <span class="quiet">{{ t('instruments.kindHints.' + kind) }}</span>
        </button>
      }
    </mat-menu>
  `,
  styles: `
    .quiet {
      font-size: 0.75rem;
      line-height: 1rem;
    }
    strong {
      font-weight: 600;
    }
  `,
})
export class KindMenu {
  readonly chose = output<ItemKind>();
  readonly menu = viewChild.required<MatMenu>('menu');

  protected readonly t = translator();
  protected readonly kinds = ITEM_KINDS;
}
