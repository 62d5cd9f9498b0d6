import { FormControl, FormGroup } from '@angular/forms';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { inject } from '@angular/core';
import type { Signal } from '@angular/core';
import type { PutExportBody } from '@ikrar/api-client';
import { CELL_VALUES, CSV_SEPARATORS, EXPORT_FORMATS, EXPORT_SHAPES, LOCALES } from '@ikrar/domain';
import { map } from 'rxjs';
import { Language } from '../../platform/language';
import { remembered } from '../../platform/remembered';

export type ExportForm = FormGroup<{ [Choice in keyof PutExportBody]: FormControl<PutExportBody[Choice]> }>;

export interface ExportChoices {
  readonly form: ExportForm;
  readonly now: Signal<PutExportBody>;
}

/** What an export should be like: as last time in this browser or as asked for, but never with names unasked. */
export function exportChoices(format?: PutExportBody['format']): ExportChoices {
  const last = {
    shape: remembered('ikrar.export.shape', EXPORT_SHAPES),
    format: remembered('ikrar.export.format', EXPORT_FORMATS),
    values: remembered('ikrar.export.values', CELL_VALUES),
    separator: remembered('ikrar.export.separator', CSV_SEPARATORS),
    language: remembered('ikrar.export.language', LOCALES),
  };
  const form: ExportForm = new FormGroup({
    shape: choice<PutExportBody['shape']>(last.shape.value() ?? 'wide'),
    format: choice<PutExportBody['format']>(format ?? last.format.value() ?? 'csv'),
    values: choice<PutExportBody['values']>(last.values.value() ?? 'codes'),
    separator: choice<PutExportBody['separator']>(last.separator.value() ?? ';'),
    language: choice<PutExportBody['language']>(last.language.value() ?? inject(Language).current()),
    names: choice(false),
  });
  form.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => {
    const { shape, format, values, separator, language } = form.getRawValue();
    last.shape.set(shape);
    last.format.set(format);
    last.values.set(values);
    last.separator.set(separator);
    last.language.set(language);
  });
  const now = toSignal(form.valueChanges.pipe(map(() => form.getRawValue())), {
    initialValue: form.getRawValue(),
  });
  return { form, now };
}

function choice<Value>(value: Value): FormControl<Value> {
  return new FormControl(value, { nonNullable: true });
}
