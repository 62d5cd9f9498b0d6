import { FormArray, FormControl, FormGroup, Validators } from '@angular/forms';
import type { EventDetail, ChangeEventBody } from '@ikrar/api-client';
import type { Zone } from '@ikrar/domain';
import { readWhen, whenForm } from '../when-form';

type Kind = EventDetail['kind'];
type Method = EventDetail['methods'][number];
type Target = EventDetail['targetGroup'];

const optional = (value: string | null, max: number) =>
  new FormControl(value ?? '', { nonNullable: true, validators: Validators.maxLength(max) });
const whole = (value: number | null, min: number, max: number) =>
  new FormControl(value, [Validators.min(min), Validators.max(max), Validators.pattern(/^\d+$/)]);

export function classForm(className = '', planned = 0) {
  return new FormGroup({
    className: new FormControl(className, {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(40)],
    }),
    planned: new FormControl(planned, {
      nonNullable: true,
      validators: [Validators.required, Validators.min(0), Validators.max(100_000)],
    }),
  });
}

export function detailsForm(event: EventDetail) {
  return new FormGroup({
    title: new FormControl(event.title, {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(200)],
    }),
    kind: new FormControl<Kind>(event.kind, { nonNullable: true }),
    methods: new FormControl<Method[]>(event.methods, { nonNullable: true }),
    when: whenForm({ ...event, zone: event.zone as Zone }),
    zone: new FormControl<Zone>(event.zone, { nonNullable: true }),
    institutionId: new FormControl(event.institutionId),
    venueName: optional(event.venueName, 200),
    areaCode: new FormControl(event.areaCode),
    purpose: optional(event.purpose, 2000),
    learningSummary: optional(event.learningSummary, 4000),
    targetGroup: new FormControl<Target>(event.targetGroup, { nonNullable: true }),
    targetAgeMin: whole(event.targetAgeMin, 0, 120),
    targetAgeMax: whole(event.targetAgeMax, 0, 120),
    plannedSize: whole(event.plannedSize, 1, 100_000),
    plannedClasses: new FormArray(
      event.plannedClasses.map(({ className, planned }) => classForm(className, planned)),
    ),
  });
}
export type DetailsForm = ReturnType<typeof detailsForm>;

export function detailsBody(form: DetailsForm): ChangeEventBody {
  const { when: _when, title, venueName, purpose, learningSummary, ...rest } = form.getRawValue();
  return {
    ...rest,
    title: title.trim(),
    venueName: venueName.trim() || null,
    purpose: purpose.trim() || null,
    learningSummary: learningSummary.trim() || null,
    ...readWhen(form.controls.when, rest.zone),
  };
}
