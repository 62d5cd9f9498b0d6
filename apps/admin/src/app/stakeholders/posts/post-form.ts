import { FormControl, FormGroup, Validators } from '@angular/forms';
import type { ChangePostBody, PostDetail } from '@ikrar/api-client';
import type { PostStatus, StakeholderRoleCode } from '@ikrar/domain';
import { personNameOrNothing, withoutPersonalData } from '../../platform/field-rules';
import { holderControls } from './holder-fields';

/** Chosen in the list of organisations to write a new one. */
export const NEW_ORGANISATION = 'new';

export function postForm(start: Partial<PostDetail>) {
  return new FormGroup({
    roleCode: new FormControl<StakeholderRoleCode | null>(start.roleCode ?? null, Validators.required),
    areaCode: new FormControl<string | null>(start.areaCode ?? null, Validators.required),
    status: new FormControl<PostStatus>(start.status ?? 'identified', { nonNullable: true }),
    title: new FormControl(start.title ?? '', {
      nonNullable: true,
      validators: [Validators.maxLength(200), withoutPersonalData],
    }),
    stakeholderOrganisationId: new FormControl<string | null>(start.stakeholderOrganisationId ?? null),
    organisationName: new FormControl('', { nonNullable: true, validators: Validators.maxLength(200) }),
    lastContactOn: new FormControl(start.lastContactOn ?? '', { nonNullable: true }),
    nextContactOn: new FormControl(start.nextContactOn ?? '', { nonNullable: true }),
    ...holderControls({}, personNameOrNothing),
  });
}
export type PostForm = ReturnType<typeof postForm>;

/** What the form says of the post itself. */
export function postBody(form: PostForm, organisationId: string | null) {
  const { roleCode, areaCode, status, title, lastContactOn, nextContactOn } = form.getRawValue();
  return {
    roleCode: roleCode ?? undefined,
    areaCode: areaCode ?? undefined,
    status,
    title: title.trim() || null,
    stakeholderOrganisationId: organisationId,
    lastContactOn: lastContactOn || null,
    nextContactOn: nextContactOn || null,
  } satisfies ChangePostBody;
}
