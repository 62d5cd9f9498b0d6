import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { statesOf } from '../sheets/pile-counts';
import { SheetBook } from '../sheets/sheet-book';
import { SheetSender } from '../sheets/sheet-sender';
import { KeyingDesk } from './keying-desk';

/** How many sheets were typed here, sent and wait; and whether what is typed is safe. */
@Component({
  selector: 'ikrar-keying-strip',
  imports: [Icon, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl class="figures">
      <div>
        <dt>{{ t('keying.strip.typed') }}</dt>
        <dd>{{ typed() }}</dd>
      </div>
      <div>
        <dt>{{ t('keying.strip.sent') }}</dt>
        <dd>{{ states().sent }}</dd>
      </div>
      <div [class.attention]="states().waiting > 0">
        <dt>{{ t('keying.strip.waiting') }}</dt>
        <dd>{{ states().waiting }}</dd>
      </div>
      <div>
        <dt>{{ t('keying.strip.unfinished') }}</dt>
        <dd>{{ states().typing }}</dd>
      </div>
    </dl>
    <p role="status" [class.warn]="!book.lasting()">
      <ui-icon [name]="book.lasting() ? 'check' : 'warning'" />
      {{ t('keying.strip.' + safety()) }}
      @if (sender.offline() && states().waiting > 0) {
        {{ t('keying.strip.offline') }}
      }
    </p>
    @if (states().waiting > 0) {
      <button matButton type="button" (click)="sender.send()">
        <ui-icon name="refresh" />{{ t('keying.strip.sendNow') }}
      </button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 24px;
    }
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
    }
    div {
      display: flex;
      align-items: baseline;
      gap: 6px;
    }
    dt {
      color: var(--quiet);
    }
    dd {
      font-weight: 700;
      font-size: 1rem;
    }
    .attention dd {
      color: var(--attention);
    }
    p {
      display: flex;
      align-items: center;
      gap: 6px;
      color: var(--quiet);
    }
    .warn {
      color: var(--attention);
    }
    ui-icon {
      flex: none;
      inline-size: 16px;
      block-size: 16px;
    }
  `,
})
export class KeyingStrip {
  protected readonly t = translator();
  protected readonly book = inject(SheetBook);
  protected readonly sender = inject(SheetSender);
  private readonly desk = inject(KeyingDesk);
  protected readonly states = computed(() => statesOf(this.book.sheets(), this.desk.round()));
  protected readonly typed = computed(
    () => this.states().sent + this.states().waiting + this.states().refused,
  );
  protected readonly safety = computed(() => {
    if (!this.book.lasting()) return 'notLasting';
    return this.book.stored() ? 'stored' : 'storing';
  });
}
