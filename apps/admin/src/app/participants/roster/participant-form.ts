import { FormControl, FormGroup, Validators } from '@angular/forms';
import type { ParticipantDetail, PutParticipantBody } from '@ikrar/api-client';
import type { ParticipantRole, Sex } from '@ikrar/domain';
import { personName, withoutPersonalData } from '../../platform/field-rules';

export const FORM_FIELDS = [
  'fullName',
  'role',
  'sex',
  'birthYear',
  'className',
  'areaCode',
  'represents',
] as const;
export type FormField = (typeof FORM_FIELDS)[number];

/** What a form starts from: a record, or the role and class of the one before. */
export type FormStart = Partial<Pick<ParticipantDetail, FormField>>;

const text = (value: string | null | undefined, max: number) =>
  new FormControl(value ?? '', {
    nonNullable: true,
    validators: [Validators.maxLength(max), withoutPersonalData],
  });

export function participantForm(start: FormStart, thisYear = new Date().getFullYear()) {
  return new FormGroup({
    fullName: new FormControl(start.fullName ?? '', { nonNullable: true, validators: personName }),
    role: new FormControl<ParticipantRole>(start.role ?? 'participant', { nonNullable: true }),
    sex: new FormControl<Sex | null>(start.sex ?? null),
    birthYear: new FormControl<number | null>(start.birthYear ?? null, [
      Validators.min(1900),
      Validators.max(thisYear),
      Validators.pattern(/^\d{4}$/),
    ]),
    className: text(start.className, 20),
    areaCode: new FormControl<string | null>(start.areaCode ?? null),
    represents: text(start.represents, 200),
  });
}
export type ParticipantForm = ReturnType<typeof participantForm>;

/** What the form says, in the form of the contract. A participant stands for nobody but herself. */
export function participantBody(form: ParticipantForm): Required<PutParticipantBody> {
  const { fullName, role, className, represents, ...rest } = form.getRawValue();
  return {
    ...rest,
    role,
    fullName: fullName.replace(/\s+/g, ' ').trim(),
    className: className.trim() || null,
    represents: role === 'participant' ? null : represents.trim() || null,
  };
}

/** Where the own text and the record that somebody else has saved meanwhile part. */
export function differences(form: ParticipantForm, newer: ParticipantDetail): FormField[] {
  const mine = participantBody(form);
  return FORM_FIELDS.filter((field) => mine[field] !== newer[field]);
}
