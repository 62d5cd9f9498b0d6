import { FormArray, FormControl, FormGroup, Validators } from '@angular/forms';
import type { ProgramDetail, ProgramObjectiveBody, PutProgramBody } from '@ikrar/api-client';
import { DEFAULT_OBJECTIVES } from '@ikrar/domain';
import { newId } from '../../platform/new-id';

const text = (value: string | null, max: number) =>
  new FormControl(value ?? '', { nonNullable: true, validators: Validators.maxLength(max) });

/** `target` in per cent, whole; empty: none. */
export function objectiveForm({ id, code, text: words, target = null }: ProgramObjectiveBody) {
  return new FormGroup({
    id: new FormControl(id, { nonNullable: true }),
    code: new FormControl(code),
    text: new FormControl(words, {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(500)],
    }),
    target: new FormControl(target, [Validators.min(1), Validators.max(100), Validators.pattern(/^\d+$/)]),
  });
}

/** Indonesian, the language of the plan; the team then keeps, changes or drops them. */
function defaults(): ProgramObjectiveBody[] {
  return DEFAULT_OBJECTIVES.map(({ code, text: { id: words } }) => ({ id: newId(), code, text: words }));
}

export function programForm(program: ProgramDetail | null) {
  return new FormGroup({
    title: new FormControl(program?.title ?? '', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(200)],
    }),
    year: new FormControl(program?.year ?? new Date().getFullYear(), {
      nonNullable: true,
      validators: [Validators.required, Validators.min(2000), Validators.max(2100)],
    }),
    scheme: text(program?.scheme ?? null, 100),
    fundingSource: text(program?.fundingSource ?? null, 150),
    purpose: text(program?.purpose ?? null, 2000),
    objectives: new FormArray((program?.objectives ?? defaults()).map(objectiveForm)),
  });
}
export type ProgramForm = ReturnType<typeof programForm>;

export function programBody(form: ProgramForm): PutProgramBody {
  const { title, year, scheme, fundingSource, purpose, objectives } = form.getRawValue();
  return {
    title: title.trim(),
    year,
    scheme: scheme.trim() || null,
    fundingSource: fundingSource.trim() || null,
    purpose: purpose.trim() || null,
    objectives: objectives.map((one) => ({ ...one, text: one.text.trim() })),
  };
}
