import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import type { InstrumentItemDto } from '@ikrar/api-client';
import { checkInstrument, ITEM_KINDS, TOPIC_TEXTS, TOPICS } from '@ikrar/domain';
import type { ItemKind, Topic } from '@ikrar/domain';
import { FieldError, FormSheet, Icon, IconButton } from '@ikrar/ui';
import { Language, translator } from '../../platform/language';
import { submission } from '../../platform/submission';
import { itemForm, itemOf, optionForm } from './item-form';
import { emptyOption, nextOptionId, optionsOf } from './new-item';

export interface ItemSheetData {
  readonly item: InstrumentItemDto;
  readonly number: number;
  readonly isNew: boolean;
  readonly save: (item: InstrumentItemDto) => Promise<unknown>;
}

/** One question being written; what still keeps it from being published stands below while one types. */
@Component({
  selector: 'ikrar-item-sheet',
  imports: [
    CdkTextareaAutosize,
    FieldError,
    FormSheet,
    Icon,
    IconButton,
    MatButton,
    MatCheckbox,
    MatFormFieldModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule,
    ReactiveFormsModule,
  ],
  templateUrl: './item-sheet.html',
  styleUrl: './item-sheet.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemSheet {
  protected readonly t = translator();
  protected readonly data = inject<ItemSheetData>(MAT_DIALOG_DATA);
  protected readonly kinds = ITEM_KINDS;
  protected readonly topics = TOPICS;
  protected readonly form = itemForm(this.data.item);
  protected readonly submission = submission();
  private readonly typed = toSignal(this.form.valueChanges);
  protected readonly kind = computed(() => {
    this.typed();
    return this.form.controls.kind.value;
  });
  protected readonly issues = computed(() => {
    this.typed();
    return checkInstrument({ items: [itemOf(this.data.item.id, this.form)] });
  });
  protected readonly mayAddOption = computed(() => {
    this.typed();
    return this.kind() === 'single_choice' && nextOptionId(this.optionIds()) !== null;
  });

  private readonly language = inject(Language);
  private readonly sheet = inject<MatDialogRef<ItemSheet>>(MatDialogRef);

  protected topicName(topic: Topic): string {
    return TOPIC_TEXTS[topic].aspect[this.language.current()];
  }

  /** Another kind is answered in another way: the options begin anew. */
  protected changeKind(kind: ItemKind): void {
    this.form.controls.options.clear({ emitEvent: false });
    for (const option of optionsOf(kind)) this.form.controls.options.push(optionForm(option));
    this.form.patchValue({ key: null, reverse: false });
  }

  protected addOption(): void {
    const id = nextOptionId(this.optionIds());
    if (id === null) return;
    this.form.controls.options.push(optionForm(emptyOption(id)));
    this.form.markAsDirty();
  }

  protected removeOption(position: number): void {
    const removed = this.form.controls.options.at(position).controls.id.value;
    this.form.controls.options.removeAt(position);
    if (this.form.controls.key.value === removed) this.form.controls.key.setValue(null);
    this.form.markAsDirty();
  }

  protected async save(): Promise<void> {
    await this.submission.send(this.form, async () => {
      await this.data.save(itemOf(this.data.item.id, this.form));
      this.sheet.close();
    });
  }

  private optionIds(): string[] {
    return this.form.controls.options.controls.map((option) => option.controls.id.value);
  }
}
