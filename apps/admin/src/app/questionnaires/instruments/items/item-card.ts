import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { CdkDragHandle } from '@angular/cdk/drag-drop';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { getPicture } from '@ikrar/api-client';
import type { InstrumentItem, InstrumentOption } from '@ikrar/domain';
import { Icon, StatusChip } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { Builder } from '../draft/builder';
import { ConditionWords } from './condition-words';
import { isRight } from './is-right';
import { ItemFields } from './item-fields';
import { ItemFindings } from './item-findings';
import { ItemWords } from './item-words';
import { KindMenu } from './kind-menu';

/** One item: to read, or with its fields open in the same place. */
@Component({
  selector: 'ikrar-item-card',
  imports: [
    CdkDragHandle,
    Icon,
    ItemFields,
    ItemFindings,
    KindMenu,
    MatButton,
    MatIconButton,
    MatMenuModule,
    StatusChip,
  ],
  templateUrl: './item-card.html',
  styleUrl: './item-card.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemCard {
  readonly item = input.required<InstrumentItem>();
  readonly position = input.required<number>();
  readonly group = input.required<number>();
  readonly editable = input(false);
  readonly english = input(false);
  readonly moved = output<1 | -1>();
  readonly movedTo = output<number>();

  protected readonly t = translator();
  protected readonly builder = inject(Builder);
  protected readonly number = computed(() => this.position() + 1);
  protected readonly locked = computed(() => this.builder.locked().has(this.item().id) || this.item().locked);
  protected readonly open = computed(
    () => this.editable() && !this.locked() && this.builder.open() === this.item().id,
  );
  protected readonly facts = computed(() => this.words.facts(this.item()).join(' · '));
  protected readonly condition = computed(() => {
    const { showIf } = this.item();
    return showIf ? this.conditions.say(showIf, this.builder.content().items) : null;
  });
  protected readonly picture = computed(() => {
    const { picture } = this.item();
    return picture ? getPicture.PATH.replace('{id}', picture) : null;
  });
  /** Where else it may stand: every section, and outside of them. */
  protected readonly places = computed(() =>
    this.builder
      .groups()
      .map(({ section }, group) => ({ group, title: section && section.title.id, items: group }))
      .filter(({ group, title }) => group !== this.group() && (title !== null || group === 0)),
  );
  private readonly words = inject(ItemWords);
  private readonly conditions = inject(ConditionWords);

  protected isRight(option: InstrumentOption): boolean {
    return isRight(this.item(), option);
  }
}
