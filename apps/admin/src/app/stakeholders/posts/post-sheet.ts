import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import {
  Api,
  listStakeholderOrganisations,
  changePost,
  putHolder,
  putPost,
  putStakeholderOrganisation,
} from '@ikrar/api-client';
import type { PostDetail, StakeholderOrganisationDetail } from '@ikrar/api-client';
import { mayBeMinor, POST_STATUSES } from '@ikrar/domain';
import type { Sector, StakeholderRoleCode } from '@ikrar/domain';
import { FieldError, FormSheet, Notices, SearchPicker } from '@ikrar/ui';
import type { PickerChoice } from '@ikrar/ui';
import { AreaPicker } from '../../platform/area-picker/area-picker';
import { CatalogueWords } from '../../platform/catalogue-words';
import { choices } from '../../platform/choices';
import { translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { ifMatch, Stale } from '../../platform/stale';
import { submission } from '../../platform/submission';
import { StakeholderWords } from '../stakeholder-words';
import { HolderFields } from './holder-fields';
import { NEW_ORGANISATION, postBody, postForm } from './post-form';

export interface PostSheetData {
  /** Null for a post that is not on record yet. */
  readonly post: PostDetail | null;
  /** What a gap of the board already says. */
  readonly areaCode?: string;
  readonly roleCode?: StakeholderRoleCode | null;
  /** Whose page it is put on record from. */
  readonly organisation?: StakeholderOrganisationDetail;
}

/** Puts a post on record, with who holds it if that is known, or changes one. Closes with the post. */
@Component({
  selector: 'ikrar-post-sheet',
  imports: [
    AreaPicker,
    FieldError,
    FormSheet,
    HolderFields,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    ReactiveFormsModule,
    SearchPicker,
  ],
  templateUrl: './post-sheet.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PostSheet {
  protected readonly t = translator();
  protected readonly words = inject(StakeholderWords);
  protected readonly catalogue = inject(CatalogueWords);
  protected readonly data = inject<PostSheetData>(MAT_DIALOG_DATA);
  protected readonly form = postForm(
    this.data.post ?? {
      areaCode: this.data.areaCode,
      roleCode: this.data.roleCode ?? undefined,
      stakeholderOrganisationId: this.data.organisation?.id,
    },
  );
  protected readonly submission = submission();
  protected readonly statuses = POST_STATUSES.filter((status) => status !== 'left');
  protected readonly newOrganisation = NEW_ORGANISATION;
  private readonly typed = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  protected readonly young = computed(() => {
    const { roleCode } = this.typed();
    return roleCode ? mayBeMinor(roleCode) : false;
  });
  /** Those of the regency around the post. */
  protected readonly organisations = choices<StakeholderOrganisationDetail>(
    listStakeholderOrganisations.PATH,
    (row) => ({ id: row.id, label: row.name, detail: row.areaName, row }),
    (): Readonly<Record<string, string>> => {
      const area = this.typed().areaCode?.slice(0, 5);
      return area ? { area } : {};
    },
  );
  protected readonly organisation = organisationOf(this.data);

  private readonly api = inject(Api);
  private readonly stale = inject(Stale);
  private readonly notices = inject(Notices);
  private readonly sheet = inject<MatDialogRef<PostSheet, PostDetail>>(MatDialogRef);
  /** Kept until everything is there, so that a second try makes the same rows. */
  private readonly ids = { organisation: newId(), post: newId(), holder: newId() };
  /** What is stored already; a failure further on leaves it, and the next try changes it. */
  private stored = this.data.post;

  /** Which organisation was looked for and not found need not be written twice. */
  protected takeName(typed: string): void {
    const { stakeholderOrganisationId, organisationName } = this.form.controls;
    if (stakeholderOrganisationId.value === NEW_ORGANISATION && organisationName.value === '')
      organisationName.setValue(typed);
  }

  protected async save(): Promise<void> {
    await this.submission.send(this.form, async () => {
      const post = await this.write();
      const role = this.catalogue.role(post.roleCode);
      this.notices.say(
        this.t(this.data.post ? 'stakeholders.post.changed' : 'stakeholders.post.added', {
          role,
          area: post.areaName,
        }),
      );
      this.sheet.close(post);
    });
  }

  private async write(): Promise<PostDetail> {
    const body = postBody(this.form, await this.organisationId());
    const { roleCode, areaCode } = this.form.getRawValue();
    if (this.stored !== null) {
      const { id, version } = this.stored;
      const { record } = await this.stale.over(version, (known) =>
        this.api.invoke(changePost, { id, 'If-Match': ifMatch(known), body }),
      );
      this.stored = record;
    } else if (roleCode !== null && areaCode !== null) {
      this.stored = await this.api.invoke(putPost, {
        id: this.ids.post,
        body: { ...body, roleCode, areaCode },
      });
    }
    if (this.stored === null) throw new Error('A valid form names role and area');
    await this.writeHolder(this.stored.id);
    return this.stored;
  }

  private async organisationId(): Promise<string | null> {
    const { stakeholderOrganisationId, organisationName, areaCode, roleCode } = this.form.getRawValue();
    if (stakeholderOrganisationId !== NEW_ORGANISATION) return stakeholderOrganisationId;
    const name = organisationName.trim();
    if (name === '' || areaCode === null || roleCode === null) return null;
    const sector = roleCode.slice(0, 3) as Sector;
    const { id } = await this.api.invoke(putStakeholderOrganisation, {
      id: this.ids.organisation,
      body: { name, sector, areaCode },
    });
    return id;
  }

  private async writeHolder(id: string): Promise<void> {
    const { fullName, basis, phone } = this.form.getRawValue();
    const name = fullName.replace(/\s+/g, ' ').trim();
    if (this.data.post !== null || name === '') return;
    await this.api.invoke(putHolder, {
      id,
      holderId: this.ids.holder,
      body: { fullName: name, basis, phone: (!this.young() && phone.trim()) || null },
    });
  }
}

function organisationOf({
  post,
  organisation,
}: PostSheetData): PickerChoice<StakeholderOrganisationDetail> | null {
  if (organisation) return { id: organisation.id, label: organisation.name };
  const id = post?.stakeholderOrganisationId ?? null;
  return id === null ? null : { id, label: post?.stakeholderOrganisationName ?? '' };
}
