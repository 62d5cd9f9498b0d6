import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../icon/icon';

/**
 * The head of a page: the one h1, a line below it, and the page's actions (content marked `actions`); chips
 * or a date go in the plain content.
 *
 * @example
 * <ui-page-header [heading]="t('…')" [back]="{ link: '/…', label: t('…') }">
 *   <button actions matButton="filled">…</button>
 * </ui-page-header>
 */
@Component({
  selector: 'ui-page-header',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (back(); as target) {
      <a class="back" [routerLink]="target.link"><ui-icon name="back" />{{ target.label }}</a>
    }
    <div class="row">
      <div class="words">
        <h1>{{ heading() }}</h1>
        @if (text(); as line) {
          <p>{{ line }}</p>
        }
        <ng-content />
      </div>
      <div class="buttons"><ng-content select="[actions]" /></div>
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .back {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      min-block-size: 24px;
      margin-block-end: 8px;
      color: var(--quiet);
      text-decoration: none;
      font-weight: 600;
    }
    .back:hover {
      color: var(--mat-sys-primary);
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      justify-content: space-between;
      gap: 16px;
    }
    .words {
      display: grid;
      gap: 4px;
      min-inline-size: 0;
      flex: 1 1 280px;
    }
    h1 {
      margin: 0;
      font: var(--mat-sys-headline-medium);
      overflow-wrap: anywhere;
    }
    p {
      margin: 0;
      color: var(--quiet);
      font-size: 1rem;
      line-height: 1.5rem;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .buttons:empty {
      display: none;
    }
  `,
})
export class PageHeader {
  /** The name of the page or of what it shows. */
  readonly heading = input.required<string>();
  /** One line below: what the page is for, or what is counted. */
  readonly text = input<string>();
  /** Where the page hangs in the tree. */
  readonly back = input<{ readonly link: string | readonly string[]; readonly label: string }>();
}
