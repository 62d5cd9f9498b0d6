import { Component, effect, inject, input, Type, untracked, ViewContainerRef } from '@angular/core';
import type { ItemKind } from '@ikrar/domain';
import type { PublicItem } from '../../transport/public-api-types';
import { AreaField } from './area-field';
import { DateField } from './date-field';
import { LikertScale } from './likert-scale';
import { MultipleChoice } from './multiple-choice';
import { NoteText } from './note-text';
import { NumberField } from './number-field';
import { SingleChoice } from './single-choice';
import { TextField } from './text-field';

/** What an item of each kind is answered with. */
const FIELDS: Readonly<Record<ItemKind, Type<unknown>>> = {
  single_choice: SingleChoice,
  true_false: SingleChoice,
  multiple_choice: MultipleChoice,
  likert: LikertScale,
  number: NumberField,
  short_text: TextField,
  long_text: TextField,
  date: DateField,
  area: AreaField,
  note: NoteText,
};

/** Stands where the field of an item comes. */
@Component({ selector: 'ikrar-item-field', template: '' })
export class ItemField {
  readonly item = input.required<PublicItem>();
  private readonly place = inject(ViewContainerRef);

  constructor() {
    effect(() => {
      const item = this.item();
      untracked(() => {
        this.place.clear();
        this.place.createComponent(FIELDS[item.kind]).setInput('item', item);
      });
    });
  }
}
