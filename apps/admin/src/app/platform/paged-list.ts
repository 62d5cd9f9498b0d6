import { booleanAttribute, ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EmptyState, ErrorState, Loading } from '@ikrar/ui';
import type { DrawingName } from '@ikrar/ui';
import { translator } from './language';
import type { Pages } from './pages';
import { ProblemTexts } from './problem';

/**
 * What every list shows around its rows: that it is being read, that it could not be, that nothing fits the
 * filter, that there is nothing yet, and the button for more. The rows are its content; what leads out of a list
 * without a first row is marked `first`, what leads out of a filter that finds nothing is marked `wider`.
 *
 *   <ikrar-paged-list [pages]="events" [filtered]="search() !== ''" [none]="'events.none'" [empty]="'events.empty'">
 *     <a first matButton="filled" …>…</a>
 *     <ul class="rows">…</ul>
 *   </ikrar-paged-list>
 */
@Component({
  selector: 'ikrar-paged-list',
  imports: [EmptyState, ErrorState, Loading, MatButton],
  template: `
    @if (pages().error(); as error) {
      <ui-error-state [message]="problems.of(error)" (retry)="pages().reload()" />
    } @else if (pages().loading()) {
      <ui-loading [lines]="lines()" />
    } @else if (pages().items().length > 0 || empty() === null) {
      <ng-content />
      @if (pages().hasMore()) {
        <button
          matButton="outlined"
          type="button"
          [disabled]="pages().loadingMore()"
          disabledInteractive
          (click)="pages().more()"
        >
          {{ t('platform.more') }}
        </button>
      }
    } @else if (filtered()) {
      <ui-empty-state drawing="search" [heading]="t(none() + '.heading')" [text]="t(none() + '.text')">
        <ng-content select="[wider]" />
      </ui-empty-state>
    } @else {
      <ui-empty-state [drawing]="drawing()" [heading]="t(empty() + '.heading')" [text]="t(empty() + '.text')">
        <ng-content select="[first]" />
      </ui-empty-state>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    button {
      justify-self: center;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PagedList {
  readonly pages = input.required<Pages<unknown>>();
  /** Where heading and text stand for a list without a first row; null for a list that is never without one. */
  readonly empty = input<string | null>(null);
  /** The same for a filter that finds nothing. */
  readonly none = input<string>('');
  readonly filtered = input(false, { transform: booleanAttribute });
  readonly drawing = input<DrawingName>('list');
  /** How many grey lines stand in for the rows. */
  readonly lines = input(6);

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
}
