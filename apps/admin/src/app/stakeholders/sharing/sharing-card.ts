import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { translator } from '../../platform/language';

/** Which office may see a record of the network, and the way to share it or to end that. */
@Component({
  selector: 'ikrar-sharing-card',
  imports: [MatButton],
  template: `
    <section class="card" aria-labelledby="sharing">
      <h2 id="sharing">{{ t('stakeholders.share.heading') }}</h2>
      @if (shared()) {
        <p>{{ text() }}</p>
      } @else {
        <p class="quiet">{{ t('stakeholders.share.notYet') }}</p>
      }
      <div class="actions">
        <button matButton="outlined" type="button" (click)="share.emit()">
          {{ t(shared() ? 'stakeholders.share.change' : 'stakeholders.share.title') }}
        </button>
        @if (shared()) {
          <button matButton type="button" [disabled]="busy()" (click)="unshare.emit()">
            {{ t('stakeholders.share.end') }}
          </button>
        }
      </div>
    </section>
  `,
  styles: `
    :host {
      display: block;
    }
    .card {
      display: grid;
      gap: 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SharingCard {
  readonly shared = input.required<boolean>();
  /** What is shared, in words. */
  readonly text = input.required<string>();
  readonly busy = input.required<boolean>();
  readonly share = output();
  readonly unshare = output();
  protected readonly t = translator();
}
