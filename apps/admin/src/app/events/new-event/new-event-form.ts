import { FormControl, FormGroup, Validators } from '@angular/forms';
import type { PutEventBody, PutProgramBody } from '@ikrar/api-client';
import { EVENT_TEMPLATES, zoneOfProvince } from '@ikrar/domain';
import type { Zone } from '@ikrar/domain';
import { readWhen, whenForm } from '../when-form';
import type { Beginning } from './template-choice';

/** The choice in the list of programs that opens the two fields of a new one. */
export const NEW_PROGRAM = 'new';

/** The choice in the list of hosts that opens the sheet for one that is not recorded yet. */
export const NEW_INSTITUTION = 'new';

const text = (max: number) => [Validators.required, Validators.maxLength(max)];

export function newEventForm(year: number) {
  return new FormGroup({
    title: new FormControl('', { nonNullable: true, validators: text(200) }),
    programId: new FormControl<string | null>(null, Validators.required),
    program: new FormGroup({
      title: new FormControl('', { nonNullable: true, validators: text(200) }),
      year: new FormControl(year, {
        nonNullable: true,
        validators: [Validators.required, Validators.min(2000), Validators.max(2100)],
      }),
    }),
    when: whenForm({ startsAt: null, endsAt: null, zone: 'Asia/Jakarta' }),
    institutionId: new FormControl<string | null>(null),
    venueName: new FormControl('', { nonNullable: true, validators: Validators.maxLength(200) }),
    areaCode: new FormControl<string | null>(null),
  });
}
export type NewEventForm = ReturnType<typeof newEventForm>;

/** The venue's own zone; the western one until the venue is known. */
export function zoneOf(form: NewEventForm): Zone {
  const { areaCode } = form.getRawValue();
  return (areaCode === null ? null : zoneOfProvince(areaCode)) ?? 'Asia/Jakarta';
}

export function programBody(form: NewEventForm): PutProgramBody {
  return form.controls.program.getRawValue();
}

/** Everything that is not asked here comes from the template, on the server. */
export function eventBody(form: NewEventForm, beginning: Beginning, programId: string): PutEventBody {
  const { title, institutionId, venueName, areaCode } = form.getRawValue();
  const zone = zoneOf(form);
  return {
    programId,
    title: title.trim(),
    ...(beginning === 'blank' ? { kind: 'outreach' } : { template: beginning }),
    institutionId,
    venueName: venueName.trim() || null,
    areaCode,
    zone,
    ...readWhen(form.controls.when, zone),
  };
}

/** How long the template's agenda takes, to propose the end. */
export function templateMinutes(beginning: Beginning): number {
  if (beginning === 'blank') return 120;
  return EVENT_TEMPLATES[beginning].agenda.reduce((sum, item) => sum + item.minutes, 0);
}

/** `09:00` and 120 minutes → `11:00`; the last minute of the day when it would pass midnight. */
export function clockAfter(clock: string, minutes: number): string {
  const [hours = 0, rest = 0] = clock.split(':').map(Number);
  const end = Math.min(hours * 60 + rest + minutes, 23 * 60 + 59);
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}
