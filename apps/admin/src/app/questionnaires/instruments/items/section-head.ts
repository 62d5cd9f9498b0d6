import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import type { InstrumentSection } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { Builder } from '../draft/builder';
import { changeSection, moveSection, removeSection } from '../draft/content-edits';
import { ConditionFields } from './condition-fields';
import { ConditionWords } from './condition-words';
import { TextPair } from './text-pair';

/** The title above the items of a section, and when the whole section is shown. */
@Component({
  selector: 'ikrar-section-head',
  imports: [ConditionFields, Icon, MatIconButton, MatMenuModule, TextPair],
  templateUrl: './section-head.html',
  styleUrl: './section-head.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SectionHead {
  readonly section = input.required<InstrumentSection>();
  readonly editable = input(false);
  readonly english = input(false);
  /** A section with core items stays as it is. */
  readonly locked = input(false);

  protected readonly t = translator();
  protected readonly builder = inject(Builder);
  protected readonly conditionOpened = signal(false);
  protected readonly items = computed(() => this.builder.content().items);
  /** How many items stand before the section's first one. */
  protected readonly before = computed(() => {
    const groups = this.builder.groups();
    const at = groups.findIndex(({ section }) => section?.id === this.section().id);
    return groups.slice(0, at).reduce((count, { items }) => count + items.length, 0);
  });
  protected readonly condition = computed(() => {
    const { showIf } = this.section();
    return showIf ? this.words.say(showIf, this.items()) : null;
  });
  private readonly words = inject(ConditionWords);

  protected change(change: Partial<InstrumentSection>, field: string | null = null): void {
    const { id } = this.section();
    const step = field === null ? null : `${id}.${field}`;
    this.builder.edit((content) => changeSection(content, id, change), step);
  }

  protected move(by: 1 | -1): void {
    this.builder.edit((content) => moveSection(content, this.section().id, by));
  }

  protected remove(): void {
    this.builder.edit((content) => removeSection(content, this.section().id));
  }
}
