import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { KIND_TRAITS, OTHER_OPTION } from '@ikrar/domain';
import type { Comparison, Condition, InstrumentItem } from '@ikrar/domain';
import { Icon, IconButton } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { ConditionWords } from './condition-words';
import { comparisonsFor, conditionOf, firstComparison, rowsOf } from './show-if-rows';
import type { Join } from './show-if-rows';

/** When something is shown: sentences about earlier questions, and nothing that stands later is offered. */
@Component({
  selector: 'ikrar-condition-fields',
  imports: [Icon, IconButton, MatButton, MatFormFieldModule, MatInputModule, MatSelectModule],
  templateUrl: './condition-fields.html',
  styleUrl: './condition-fields.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConditionFields {
  readonly condition = input<Condition>();
  /** All items of the questionnaire, so that questions can be called by their number. */
  readonly items = input.required<readonly InstrumentItem[]>();
  /** How many of them stand before. */
  readonly before = input.required<number>();
  readonly changed = output<Condition | undefined>();

  protected readonly t = translator();
  protected readonly words = inject(ConditionWords);
  protected readonly joins: readonly Join[] = ['all', 'any'];
  protected readonly state = computed(() => rowsOf(this.condition()));
  protected readonly earlier = computed(() =>
    this.items()
      .slice(0, this.before())
      .filter(({ kind }) => kind !== 'note'),
  );
  /** With what a question that is gone, or stands later now, is still named. */
  protected readonly rows = computed(() =>
    (this.state()?.rows ?? []).map((row) => {
      const item = this.earlier().find(({ id }) => id === row.item);
      const options = item ? item.options.map(({ id }) => id) : [];
      return {
        row,
        item,
        comparisons: comparisonsFor(item),
        options: item?.other ? [...options, OTHER_OPTION] : options,
        typed: item !== undefined && KIND_TRAITS[item.kind].options === 'none',
      };
    }),
  );

  protected add(): void {
    // The question just before is what a condition is mostly about, if it has answers to choose from.
    const asked = this.current().map((row) => row.item);
    const free = this.earlier().filter(({ id }) => !asked.includes(id));
    const choices = free.filter((item) => KIND_TRAITS[item.kind].options !== 'none');
    const item = choices.at(-1) ?? free.at(-1) ?? this.earlier().at(-1);
    if (item) this.emit([...this.current(), firstComparison(item)]);
  }

  protected ask(at: number, id: string): void {
    const item = this.earlier().find((one) => one.id === id);
    if (item) this.emit(this.current().with(at, firstComparison(item)));
  }

  protected compare(at: number, change: Partial<Comparison>): void {
    const row = this.current()[at];
    if (row) this.emit(this.current().with(at, { ...row, ...change }));
  }

  /** Numbers are compared as numbers. */
  protected type(at: number, item: InstrumentItem, event: Event): void {
    const typed = (event.target as HTMLInputElement).value.trim();
    const number = Number(typed.replace(',', '.'));
    const isNumber = item.kind === 'number' && typed !== '' && Number.isFinite(number);
    this.compare(at, { value: isNumber ? number : typed.slice(0, 200) });
  }

  protected remove(at: number): void {
    this.emit(this.current().toSpliced(at, 1));
  }

  protected join(join: Join): void {
    this.changed.emit(conditionOf({ join, rows: this.current() }));
  }

  private current(): readonly Comparison[] {
    return this.state()?.rows ?? [];
  }

  private emit(rows: readonly Comparison[]): void {
    this.changed.emit(conditionOf({ join: this.state()?.join ?? 'all', rows }));
  }
}
