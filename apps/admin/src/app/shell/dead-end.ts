import { ChangeDetectionStrategy, Component, DOCUMENT, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EmptyState } from '@ikrar/ui';
import { translator } from '../platform/language';

/** Where a way ends: the server is out of reach, the role does not reach, or nothing is there. */
@Component({
  selector: 'ikrar-dead-end',
  imports: [EmptyState, MatButton, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  // Only this one stands outside the frame, which has the page's main part.
  host: { '[attr.role]': "reason() === 'unreachable' ? 'main' : null" },
  template: `
    <div class="page">
      <ui-empty-state
        drawing="lost"
        [asTitle]="true"
        [heading]="t('shell.deadEnds.' + reason() + '.title')"
        [text]="t('shell.deadEnds.' + reason() + '.text')"
      >
        @if (reason() === 'unreachable') {
          <button matButton="filled" type="button" (click)="reload()">
            {{ t('shell.deadEnds.unreachable.action') }}
          </button>
        } @else {
          <a matButton="filled" routerLink="/">{{ t('shell.deadEnds.' + reason() + '.action') }}</a>
        }
      </ui-empty-state>
    </div>
  `,
})
export class DeadEnd {
  readonly reason = input.required<'unreachable' | 'notAllowed' | 'notFound'>();

  protected readonly t = translator();
  private readonly document = inject(DOCUMENT);

  protected reload(): void {
    this.document.location.reload();
  }
}
