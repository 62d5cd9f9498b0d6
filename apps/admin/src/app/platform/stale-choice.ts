import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '@ikrar/ui';
import { translator } from './language';

/** One field in which two versions of a record part. */
export interface StaleLine {
  readonly label: string;
  readonly first: string;
  readonly second: string;
}

/** Somebody else changed the record meanwhile: both versions side by side, and the person decides. */
@Component({
  selector: 'ikrar-stale-choice',
  imports: [Icon, MatButton],
  template: `
    <section role="alert">
      <h3><ui-icon name="warning" />{{ t('platform.stale.title') }}</h3>
      @if (text(); as sentence) {
        <p>{{ sentence }}</p>
      }
      @if (lines().length > 0) {
        <table class="table">
          <thead>
            <tr>
              <td></td>
              @for (head of heads(); track head) {
                <th scope="col">{{ head }}</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (line of lines(); track line.label) {
              <tr>
                <th scope="row">{{ line.label }}</th>
                <td>{{ line.first }}</td>
                <td>{{ line.second }}</td>
              </tr>
            }
          </tbody>
        </table>
      }
      <div class="actions">
        <button matButton="filled" type="button" (click)="keepMine.emit()">
          {{ t('platform.stale.keepMine') }}
        </button>
        <button matButton="outlined" type="button" (click)="takeTheirs.emit()">
          {{ t('platform.stale.takeTheirs') }}
        </button>
      </div>
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: 12px;
      padding: 16px;
      border-radius: 12px;
      border: 1px solid var(--attention);
      background: var(--card);
    }
    h3 {
      display: flex;
      align-items: center;
      gap: 8px;
      color: var(--attention);
    }
    td {
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StaleChoice {
  /** What the two columns show: mine and theirs, or before and now. */
  readonly heads = input.required<readonly [string, string]>();
  readonly lines = input.required<readonly StaleLine[]>();
  readonly text = input<string | null>(null);
  readonly keepMine = output();
  readonly takeTheirs = output();

  protected readonly t = translator();
}
