import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { Icon } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { newWaves } from './new-waves';
import type { NewWave } from './new-waves';
import { WaveWords } from './wave-words';

/** What else can be asked, each with a sentence that says what it is for. */
@Component({
  selector: 'ikrar-add-wave-menu',
  imports: [Icon, MatButton, MatMenuModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button matButton="outlined" type="button" [disabled]="busy()" [matMenuTriggerFor]="menu">
      <ui-icon name="plus" />{{ t('questionnaires.addWave') }}
    </button>
    <mat-menu #menu>
      @for (one of offered(); track one.phase) {
        <button mat-menu-item type="button" (click)="chose.emit(one)">
          <strong>{{ words.name(one) }}</strong>
          <br />
          <span class="why">{{ t('questionnaires.why.' + one.phase) }}</span>
        </button>
      }
    </mat-menu>
  `,
  styles: `
    strong {
      font-weight: 600;
    }
    .why {
      color: var(--quiet);
      font-size: 0.75rem;
      line-height: 1rem;
    }
  `,
})
export class AddWaveMenu {
  readonly planned = input.required<readonly NewWave[]>();
  readonly busy = input(false);
  readonly chose = output<NewWave>();

  protected readonly t = translator();
  protected readonly words = inject(WaveWords);
  protected readonly offered = computed(() => newWaves(this.planned()));
}
