import { Injectable } from '@nestjs/common';
import { compareAndSet } from '../../platform/database/compare-and-set';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { ChangePostBody, PutPostBody } from './post.dto';

@Injectable()
export class PostsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** False when there is a record with this id already. */
  async add(id: string, body: PutPostBody, now: Date): Promise<boolean> {
    const rows: unknown[] = await this.unitOfWork.manager.query(
      `insert into posts (organisation_id, id, stakeholder_organisation_id, role_code, title, area_code, status,
         last_contact_on, next_contact_on, created_at, updated_at, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, 1) on conflict do nothing returning id`,
      [
        this.unitOfWork.organisationId,
        id,
        body.stakeholderOrganisationId ?? null,
        body.roleCode,
        body.title ?? null,
        body.areaCode,
        body.status,
        body.lastContactOn ?? null,
        body.nextContactOn ?? null,
        now,
      ],
    );
    return rows.length === 1;
  }

  /** Moving to another area ends the sharing of the post and of its holders: an agreement speaks of one area. */
  async change(id: string, version: number, body: ChangePostBody, now: Date): Promise<boolean> {
    const { areaCode } = body;
    const changed = await compareAndSet(
      this.unitOfWork,
      'posts',
      id,
      version,
      {
        role_code: body.roleCode,
        area_code: areaCode,
        status: body.status,
        title: body.title,
        stakeholder_organisation_id: body.stakeholderOrganisationId,
        last_contact_on: body.lastContactOn,
        next_contact_on: body.nextContactOn,
        agreement_id: areaCode === undefined ? undefined : null,
      },
      now,
    );
    if (changed && areaCode !== undefined) {
      await this.unitOfWork.manager.query(
        `update post_holders set area_code = $3, agreement_id = null, updated_at = $4, version = version + 1
          where organisation_id = $1 and post_id = $2`,
        [this.unitOfWork.organisationId, id, areaCode, now],
      );
    }
    return changed;
  }

  /** The post under an agreement, and who holds it now, if the name may go along. */
  async share(id: string, agreementId: string | null, withHolder: boolean, now: Date): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query(
      `update posts set agreement_id = $3, updated_at = $4, version = version + 1
        where organisation_id = $1 and id = $2 and agreement_id is distinct from $3::uuid`,
      [organisationId, id, agreementId, now],
    );
    await manager.query(
      `update post_holders h set agreement_id = s.shared, updated_at = $4, version = version + 1
         from (select id, case when $5 and held_until is null then $3::uuid end shared
                 from post_holders where organisation_id = $1 and post_id = $2) s
        where h.organisation_id = $1 and h.id = s.id and h.agreement_id is distinct from s.shared`,
      [organisationId, id, agreementId, now, withHolder],
    );
  }
}
