import { Component, computed, inject, input } from '@angular/core';
import { Language } from '../../language/language';
import { LaterLanguage } from '../../language/later-language';
import type { PublicItem } from '../../transport/public-api-types';
import { textOf } from '../entries/entries';
import { Sheet } from '../sheet';

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

/** A day in three fields: no calendar to turn back through forty years, and no order to guess. */
@Component({
  selector: 'ikrar-date-field',
  template: `
    <div class="date">
      <label>
        {{ t().questionnaire.day }}
        <input
          #day
          class="field"
          type="text"
          inputmode="numeric"
          maxlength="2"
          autocomplete="off"
          aria-describedby="question-error"
          [attr.aria-invalid]="invalid()"
          [value]="parts().day"
          (input)="enter(day.value, month.selectedIndex, year.value)"
        />
      </label>
      <label>
        {{ t().questionnaire.month }}
        <select
          #month
          autocomplete="off"
          aria-describedby="question-error"
          [attr.aria-invalid]="invalid()"
          (change)="enter(day.value, month.selectedIndex, year.value)"
        >
          <option value="">{{ t().questionnaire.chooseMonth }}</option>
          @for (name of months(); track $index) {
            <option [value]="$index + 1" [selected]="parts().month === $index + 1">{{ name }}</option>
          }
        </select>
      </label>
      <label>
        {{ t().questionnaire.year }}
        <input
          #year
          class="field"
          type="text"
          inputmode="numeric"
          maxlength="4"
          autocomplete="off"
          aria-describedby="question-error"
          [attr.aria-invalid]="invalid()"
          [value]="parts().year"
          (input)="enter(day.value, month.selectedIndex, year.value)"
        />
      </label>
    </div>
  `,
})
export class DateField {
  readonly item = input.required<PublicItem>();
  readonly t = inject(LaterLanguage).t;
  private readonly language = inject(Language);
  private readonly sheet = inject(Sheet);
  readonly parts = computed(() => {
    const [year = '', month = '', day = ''] = textOf(this.sheet.entries(), this.item().id).split('-');
    return { year, month: Number(month), day };
  });
  readonly invalid = computed(() => this.sheet.isWrong(this.item()) || null);
  readonly months = computed(() => {
    const locale = this.language.code() === 'id' ? 'id-ID' : 'en-GB';
    const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    return MONTHS.map((month) => format.format(Date.UTC(2024, month)));
  });

  enter(day: string, month: number, year: string): void {
    const typed = [year, month || '', day].map((part) => String(part).replace(/[\s-]/g, '')).join('-');
    void this.sheet.enter(this.item().id, typed === '--' ? '' : typed);
  }
}
