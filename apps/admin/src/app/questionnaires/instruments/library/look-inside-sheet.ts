import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { getLibraryInstrument } from '@ikrar/api-client';
import type { LibraryInstrumentDetail } from '@ikrar/api-client';
import { ErrorState, Loading, SideSheet } from '@ikrar/ui';
import type { InstrumentContent } from '@ikrar/domain';
import { translator } from '../../../platform/language';
import { ProblemTexts } from '../../../platform/problem';
import { PartWords } from '../conflict/part-words';

export interface LookInsideData {
  readonly code: string;
  readonly title: string;
}

/** The items of a shipped questionnaire, to read before one makes a copy. */
@Component({
  selector: 'ikrar-look-inside-sheet',
  imports: [ErrorState, Loading, SideSheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-side-sheet [heading]="data.title">
      @if (instrument.error(); as error) {
        <ui-error-state [message]="problems.of(error)" (retry)="instrument.reload()" />
      } @else if (instrument.hasValue()) {
        <ol>
          @for (item of items(); track $index) {
            <li>
              @for (line of item; track $index) {
                <p [class.quiet]="!$first">{{ line }}</p>
              }
            </li>
          }
        </ol>
      } @else {
        <ui-loading [lines]="8" />
      }
    </ui-side-sheet>
  `,
  styles: `
    ol {
      display: grid;
      gap: 16px;
      padding-inline-start: 28px;
    }
    p:first-child {
      font-weight: 600;
    }
  `,
})
export class LookInsideSheet {
  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly data = inject<LookInsideData>(MAT_DIALOG_DATA);
  protected readonly instrument = httpResource<LibraryInstrumentDetail>(() =>
    getLibraryInstrument.PATH.replace('{code}', this.data.code),
  );
  private readonly words = inject(PartWords);
  protected readonly items = computed(() => {
    if (!this.instrument.hasValue()) return [];
    const { items } = this.instrument.value().content as InstrumentContent;
    return items.map((item) => this.words.item(item, items));
  });
}
