import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { checkMapping } from '@ikrar/domain';
import type { InstrumentItem } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { ImportDraft } from '../draft/import-draft';
import { ImportQuestions } from '../draft/import-questions';
import { ImportWords } from '../import-words';
import { AboutFile } from './about-file';
import { ItemColumn } from './item-column';

/** What the columns mean: which phase, who wrote, when, and where the answers to each item stand. */
@Component({
  selector: 'ikrar-columns-step',
  imports: [AboutFile, Icon, ItemColumn, MatButton],
  templateUrl: './columns-step.html',
  styleUrl: './columns-step.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ColumnsStep {
  protected readonly t = translator();
  protected readonly draft = inject(ImportDraft);
  protected readonly words = inject(ImportWords);
  private readonly questions = inject(ImportQuestions);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** Said after the first try to go on, not before somebody could do it. */
  protected readonly tried = signal(false);

  private readonly columns = computed(() => this.draft.sheet()?.columns ?? []);
  private readonly items = computed(() =>
    (this.questions.content()?.items ?? []).filter(({ kind }) => kind !== 'note'),
  );
  /** As it was when the page opened: a row does not run away from the hand that fills it. */
  private readonly missingAtFirst = computed(() => {
    const suggested = this.openedWith();
    return new Set(this.items().flatMap(({ id }) => (suggested.has(id) ? [] : [id])));
  });
  private readonly openedWith = signal(
    new Set(this.draft.mapping()?.items.map(({ itemId }) => itemId) ?? []),
  ).asReadonly();
  protected readonly missing = computed(() => this.items().filter(({ id }) => this.missingAtFirst().has(id)));
  protected readonly found = computed(() => this.items().filter(({ id }) => !this.missingAtFirst().has(id)));
  protected readonly unused = computed(() => {
    const mapping = this.draft.mapping();
    const used = new Set([
      ...(mapping?.items ?? []).flatMap(({ column, ticks }) => [column, ...ticks.map((one) => one.column)]),
      ...[mapping?.link.column, mapping?.time.column, mapping?.phase.column],
    ]);
    return this.columns().filter(({ key }) => !used.has(key));
  });
  protected readonly problems = computed(() => {
    const [mapping, content] = [this.draft.mapping(), this.questions.content()];
    if (!mapping || !content) return [];
    return checkMapping(
      mapping,
      this.columns().map(({ key }) => key),
      content,
    );
  });
  protected readonly nothingMapped = computed(() => this.problems().some(({ field }) => field === 'items'));
  protected readonly remembered = computed(() => this.draft.sheet()?.suggestion?.remembered === true);

  protected problemOf({ id }: InstrumentItem): string | null {
    const at = this.draft.mapping()?.items.findIndex(({ itemId }) => itemId === id) ?? -1;
    const found = this.problems().find(({ field }) => at >= 0 && `${field}.`.startsWith(`items.${at}.`));
    return found ? this.words.mapping(found) : null;
  }

  protected next(): void {
    if (this.problems().length === 0) return this.draft.step.set('answers');
    this.tried.set(true);
    setTimeout(() => this.element.querySelector<HTMLElement>('[aria-invalid=true], [data-problem]')?.focus());
  }
}
