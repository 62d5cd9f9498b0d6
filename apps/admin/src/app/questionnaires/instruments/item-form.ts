import { FormArray, FormControl, FormGroup, Validators } from '@angular/forms';
import type { InstrumentItemDto } from '@ikrar/api-client';
import type { ItemKind, Topic } from '@ikrar/domain';

const MAX_TEXT = 500;

function textForm({ id, en }: InstrumentItemDto['text']) {
  const rules = [Validators.maxLength(MAX_TEXT)];
  return new FormGroup({
    id: new FormControl(id, { nonNullable: true, validators: [Validators.required, ...rules] }),
    en: new FormControl(en, { nonNullable: true, validators: rules }),
  });
}

export function optionForm({ id, text }: InstrumentItemDto['options'][number]) {
  return new FormGroup({ id: new FormControl(id, { nonNullable: true }), text: textForm(text) });
}

export function itemForm(item: InstrumentItemDto) {
  return new FormGroup({
    kind: new FormControl<ItemKind>(item.kind, { nonNullable: true }),
    topic: new FormControl<Topic | null>(item.topic),
    weight: new FormControl(item.weight, {
      nonNullable: true,
      validators: [Validators.required, Validators.min(1), Validators.max(100), Validators.pattern(/^\d+$/)],
    }),
    required: new FormControl(item.required, { nonNullable: true }),
    reverse: new FormControl(item.reverse, { nonNullable: true }),
    key: new FormControl<string | null>(item.key),
    text: textForm(item.text),
    options: new FormArray(item.options.map(optionForm)),
  });
}

export type ItemForm = ReturnType<typeof itemForm>;

/** What the form says, as a question: an opinion has no key, and only an opinion is counted from the other end. */
export function itemOf(id: string, form: ItemForm): InstrumentItemDto {
  const value = form.getRawValue();
  const opinion = value.kind === 'likert';
  const trimmed = (text: InstrumentItemDto['text']): InstrumentItemDto['text'] => ({
    id: text.id.trim(),
    en: text.en.trim(),
  });
  return {
    ...value,
    id,
    key: opinion ? null : value.key,
    reverse: opinion && value.reverse,
    text: trimmed(value.text),
    options: value.options.map((option) => ({ id: option.id, text: trimmed(option.text) })),
  };
}
