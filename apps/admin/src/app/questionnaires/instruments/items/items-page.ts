import { LiveAnnouncer } from '@angular/cdk/a11y';
import { CdkDrag, CdkDragPlaceholder, CdkDropList, CdkDropListGroup } from '@angular/cdk/drag-drop';
import type { CdkDragDrop } from '@angular/cdk/drag-drop';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  linkedSignal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatMenuModule } from '@angular/material/menu';
import type { InstrumentItem } from '@ikrar/domain';
import { EmptyState, Icon } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { Builder } from '../draft/builder';
import { addSection, freeId, moveItem, placeBeside } from '../draft/content-edits';
import type { Place } from '../draft/content-edits';
import type { ItemGroup } from '../draft/item-groups';
import { CheckPanel } from './check-panel';
import { ItemCard } from './item-card';
import { KindMenu } from './kind-menu';
import { SectionHead } from './section-head';

/** What somebody types into keeps its arrows. */
const KEEPS_ARROWS = 'input, textarea, mat-select, [role=menuitem]';

/** The items of a questionnaire: read, written, and put in order by hand or by keyboard. */
@Component({
  selector: 'ikrar-items-page',
  imports: [
    CdkDrag,
    CdkDragPlaceholder,
    CdkDropList,
    CdkDropListGroup,
    CheckPanel,
    EmptyState,
    Icon,
    ItemCard,
    KindMenu,
    MatButton,
    MatCheckbox,
    MatMenuModule,
    SectionHead,
  ],
  templateUrl: './items-page.html',
  styleUrl: './items-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemsPage {
  protected readonly t = translator();
  protected readonly builder = inject(Builder);
  protected readonly items = computed(() => this.builder.content().items);
  protected readonly positions = computed(
    () => new Map(this.items().map((item, position) => [item.id, position])),
  );
  /** Where somebody has begun to write English it is shown; a tick shows or hides it. */
  protected readonly english = linkedSignal<string | undefined, boolean>({
    source: () => this.builder.detail()?.id,
    computation: () => this.items().some(({ text }) => text.en !== ''),
  });
  private readonly announcer = inject(LiveAnnouncer);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly panel = viewChild(CheckPanel);

  constructor() {
    effect(() => {
      const sought = this.builder.sought();
      if (sought)
        afterNextRender({ read: () => this.find(sought.id, sought.focus) }, { injector: this.injector });
    });
    effect(() => {
      if (this.builder.wantsChecks() > 0) this.panel()?.reveal();
    });
  }

  protected isLocked({ items }: ItemGroup): boolean {
    return items.some(({ id }) => this.builder.locked().has(id));
  }

  protected positionOf({ id }: InstrumentItem): number {
    return this.positions().get(id) ?? 0;
  }

  protected drop({ item, container, currentIndex }: CdkDragDrop<number, number, string>): void {
    this.place(item.data, { group: container.data, index: currentIndex });
  }

  protected step(event: Event, item: InstrumentItem, by: 1 | -1): void {
    if (!this.builder.editable() || (event.target as Element).closest(KEEPS_ARROWS)) return;
    event.preventDefault();
    this.move(item, by);
  }

  protected move({ id }: InstrumentItem, by: 1 | -1): void {
    const place = placeBeside(this.builder.content(), id, by);
    if (place && !this.builder.locked().has(id)) this.place(id, place);
    else void this.announcer.announce(this.t('instruments.cannotMove'));
  }

  protected moveTo({ id }: InstrumentItem, group: number): void {
    this.place(id, { group, index: this.builder.groups()[group]?.items.length ?? 0 });
  }

  protected addSection(): void {
    const taken = (this.builder.content().sections ?? []).map(({ id }) => id);
    const section = { id: freeId('s', taken), title: { id: '', en: '' } };
    this.builder.edit((content) => addSection(content, section));
    const find = () =>
      this.element.querySelector<HTMLElement>('ikrar-section-head:last-of-type textarea')?.focus();
    afterNextRender({ read: find }, { injector: this.injector });
  }

  private place(id: string, place: Place): void {
    const before = this.builder.content();
    this.builder.edit((content) => moveItem(content, id, place));
    if (this.builder.content() === before) return;
    const number = this.positionOf({ id } as InstrumentItem) + 1;
    const title = this.builder.groups()[place.group]?.section?.title.id;
    void this.announcer.announce(
      title ? this.t('instruments.movedInto', { number, title }) : this.t('instruments.movedTo', { number }),
    );
    this.builder.sought.set({ id, focus: 'card' });
  }

  /** The card comes into sight, the focus to its text or, while it is closed, to what opens it. */
  private find(id: string, focus: 'text' | 'card'): void {
    const card = this.element.querySelector<HTMLElement>(`[data-item="${id}"]`);
    if (!card) return;
    card.scrollIntoView?.({ block: 'nearest' });
    const text = card.querySelector<HTMLElement>('.question textarea, button.text');
    if (focus === 'text' || !card.querySelector('.open')) text?.focus({ preventScroll: true });
    else card.querySelector<HTMLElement>('header button')?.focus({ preventScroll: true });
  }
}
