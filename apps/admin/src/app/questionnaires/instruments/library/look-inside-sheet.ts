import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { getLibraryInstrument } from '@ikrar/api-client';
import type { LibraryInstrumentDetail } from '@ikrar/api-client';
import type { InstrumentContent, InstrumentItem, InstrumentOption, LocalisedText } from '@ikrar/domain';
import { ErrorState, Icon, Loading, SideSheet } from '@ikrar/ui';
import { Language, translator } from '../../../platform/language';
import { ProblemTexts } from '../../../platform/problem';
import { Can } from '../../../platform/session/can';
import { ItemWords } from '../items/item-words';
import { isRight } from '../items/is-right';

export interface LookInsideData {
  readonly code: string;
  readonly title: string;
}

/** The items of a shipped questionnaire, to read before one makes a copy; closes with true for making it. */
@Component({
  selector: 'ikrar-look-inside-sheet',
  imports: [Can, ErrorState, Icon, Loading, MatButton, SideSheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-side-sheet [heading]="data.title">
      @if (instrument.error(); as error) {
        <ui-error-state [message]="problems.of(error)" (retry)="instrument.reload()" />
      } @else if (instrument.hasValue()) {
        <ol>
          @for (item of items(); track item.id) {
            <li [attr.lang]="language.current()">
              <p>
                <strong>{{ say(item.text) }}</strong>
              </p>
              @if (item.options.length > 0) {
                <ul>
                  @for (option of item.options; track option.id) {
                    <li [class.right]="isRight(item, option)">
                      {{ say(option.text) }}
                      @if (isRight(item, option)) {
                        <ui-icon name="check" />
                        <span class="visually-hidden">({{ t('instruments.rightAnswer') }})</span>
                      }
                    </li>
                  }
                </ul>
              }
              <p class="quiet facts">{{ words.facts(item).join(' · ') }}</p>
            </li>
          }
        </ol>
      } @else {
        <ui-loading [lines]="8" />
      }
      <button
        *ikrarCan="'instrument.write'"
        actions
        matButton="filled"
        type="button"
        (click)="sheet.close(true)"
      >
        <ui-icon name="copy" />{{ t('instruments.sharedLibrary.use') }}
      </button>
    </ui-side-sheet>
  `,
  styles: `
    ol {
      display: grid;
      gap: 24px;
      padding-inline-start: 28px;
    }
    ul {
      margin-block: 4px;
      padding-inline-start: 16px;
    }
    ul li {
      padding-block: 2px;
    }
    .right {
      color: var(--positive);
      font-weight: 600;
    }
    .right ui-icon {
      vertical-align: middle;
    }
    .facts {
      font-size: 0.75rem;
    }
  `,
})
export class LookInsideSheet {
  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly data = inject<LookInsideData>(MAT_DIALOG_DATA);
  protected readonly sheet = inject<MatDialogRef<LookInsideSheet, boolean>>(MatDialogRef);
  protected readonly instrument = httpResource<LibraryInstrumentDetail>(() =>
    getLibraryInstrument.PATH.replace('{code}', this.data.code),
  );
  protected readonly language = inject(Language);
  protected readonly words = inject(ItemWords);
  protected readonly items = computed((): readonly InstrumentItem[] =>
    this.instrument.hasValue() ? (this.instrument.value().content as InstrumentContent).items : [],
  );

  protected isRight(item: InstrumentItem, option: InstrumentOption): boolean {
    return isRight(item, option);
  }

  protected say(text: LocalisedText): string {
    return text[this.language.current()] || text.id;
  }
}
