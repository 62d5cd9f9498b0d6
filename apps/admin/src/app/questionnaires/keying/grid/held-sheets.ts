import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { showPersonalCode } from '@ikrar/domain';
import { Dialogs, Icon } from '@ikrar/ui';
import { Language, translator } from '../../../platform/language';
import type { Refusal } from '../sheets/sheet';
import { SheetBook } from '../sheets/sheet-book';
import { KeyingDesk } from './keying-desk';
import type { Row } from './rows';

/** Sheets the server did not take: kept here with the reason until a person has looked at them. */
@Component({
  selector: 'ikrar-held-sheets',
  imports: [Icon, MatButton, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (held().length > 0) {
      <section class="card" role="alert" [attr.aria-label]="t('keying.held.title', { count: held().length })">
        <h2><ui-icon name="warning" />{{ t('keying.held.title', { count: held().length }) }}</h2>
        <ul>
          @for (one of held(); track one.row.key) {
            <li>
              <strong>{{ one.code }}</strong>
              <span>{{ one.sentence }}</span>
              <span class="actions">
                @if (one.isThere) {
                  <a matButton [routerLink]="['..', 'responses', one.id]">{{ t('keying.held.look') }}</a>
                } @else {
                  <button matButton type="button" (click)="open(one.row, one.place)">
                    {{ t('keying.held.open') }}
                  </button>
                }
                <button matButton type="button" (click)="remove(one.row, one.code)">
                  {{ t('keying.held.remove') }}
                </button>
              </span>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    section {
      border-color: var(--attention);
    }
    h2 {
      display: flex;
      align-items: center;
      gap: 8px;
      font-size: 1rem;
      line-height: 1.5rem;
      color: var(--attention);
    }
    ul {
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 16px;
      padding-block: 4px;
    }
    li > span:first-of-type {
      flex: 1 1 30ch;
    }
  `,
})
export class HeldSheets {
  protected readonly t = translator();
  private readonly language = inject(Language);
  private readonly book = inject(SheetBook);
  private readonly desk = inject(KeyingDesk);
  private readonly dialogs = inject(Dialogs);

  protected readonly held = computed(() =>
    this.desk.rows().flatMap((row) => {
      const refusal = row.sheet?.state === 'refused' ? row.sheet.refusal : null;
      if (!row.sheet || refusal === null) return [];
      const { personalCode, spare } = row.place;
      const code =
        personalCode === null
          ? this.t('keying.sheetNumber', { number: spare ?? 0 })
          : showPersonalCode(personalCode);
      const place = refusal.errors[0]?.field.replace(/^answers\./, '') ?? null;
      const isThere = refusal.code === 'response.different';
      return [{ row, code, place, isThere, id: row.sheet.id, sentence: this.sentence(refusal) }];
    }),
  );

  protected open(row: Row, place: string | null): void {
    if (place === null) this.desk.goTo(row.place);
    else this.desk.goToProblem(row, place);
  }

  protected async remove({ sheet }: Row, code: string): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.t('keying.held.sure', { code }),
      text: this.t('keying.held.sureText'),
      confirm: this.t('keying.held.remove'),
    });
    if (sure && sheet) this.book.remove(sheet);
  }

  private sentence({ code, errors }: Refusal): string {
    const places = errors.map(({ field, code: what }) => {
      const key = field.replace(/^answers\./, '');
      const number = this.desk.columns().find((column) => column.key === key)?.number ?? key;
      return this.language.firstOf([`keying.remarks.problem.${what}`, 'problems.unknown'], { number });
    });
    return places.length > 0
      ? places.join(' ')
      : this.language.firstOf([`problems.${code}`, 'problems.unknown'], { reference: '–', seconds: 30 });
  }
}
