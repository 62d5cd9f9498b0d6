import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { detectPersonalData } from '@ikrar/domain';
import type { InstrumentItem } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { Language, translator } from '../../../platform/language';
import { ImportDraft } from '../draft/import-draft';
import { inColumn, inTicks, tick } from '../draft/mapping-edits';

/** In a select no column has these values: a column's key is never blank, and never ends in a space. */
const NONE = '';
const TICKS = ' ';
const SAMPLES = 3;

/** Where the answers to one item stand. */
@Component({
  selector: 'ikrar-item-column',
  imports: [Icon, MatFormFieldModule, MatInputModule],
  templateUrl: './item-column.html',
  styleUrl: './item-column.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemColumn {
  readonly item = input.required<InstrumentItem>();
  readonly problem = input<string | null>(null);

  protected readonly t = translator();
  protected readonly draft = inject(ImportDraft);
  private readonly language = inject(Language);
  protected readonly none = NONE;
  protected readonly ticks = TICKS;
  protected readonly columns = computed(() => this.draft.sheet()?.columns ?? []);
  protected readonly text = computed(() => this.item().text[this.language.current()]);
  private readonly meaning = computed(() =>
    this.draft.mapping()?.items.find(({ itemId }) => itemId === this.item().id),
  );
  protected readonly value = computed(() => {
    const meaning = this.meaning();
    return meaning ? (meaning.column ?? TICKS) : NONE;
  });
  protected readonly options = computed(() =>
    this.item().options.map(({ id, text }) => ({
      id,
      text: text[this.language.current()],
      column: this.meaning()?.ticks.find(({ optionId }) => optionId === id)?.column ?? NONE,
    })),
  );
  /** What stands in the column, so that nobody has to look it up; never a number that names somebody. */
  protected readonly samples = computed(() => {
    const cells = this.columns().find(({ key }) => key === this.value())?.cells ?? [];
    if (cells.some((cell) => detectPersonalData(cell).length > 0)) return null;
    return cells.slice(0, SAMPLES).join(' · ');
  });

  protected choose(value: string): void {
    const item = this.item();
    if (value === TICKS) return this.draft.edit(inTicks(item.id));
    const cells = this.columns().find(({ key }) => key === value)?.cells ?? [];
    this.draft.edit(inColumn(item, value === NONE ? null : value, cells));
  }

  protected chooseTick(optionId: string, value: string): void {
    this.draft.edit(tick(this.item().id, optionId, value === NONE ? null : value));
  }
}
