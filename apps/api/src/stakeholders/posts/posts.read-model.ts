import { Injectable } from '@nestjs/common';
import type { HolderBasis, PostStatus } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { PostSummary } from './post.dto';

export interface PostRow extends PostSummary {
  readonly organisationId: string;
}

export interface HolderRow {
  readonly id: string;
  readonly fullName: string;
  readonly basis: HolderBasis;
  readonly phoneCiphertext: Buffer | null;
  readonly heldSince: string | null;
  readonly heldUntil: string | null;
  readonly verifiedOn: string | null;
  readonly shared: boolean;
  readonly version: number;
}

export interface PostFilter {
  readonly area: string | null;
  readonly serves: string | null;
  readonly roles: readonly string[] | null;
  readonly status: PostStatus | null;
  readonly dueBy: string | null;
  readonly stakeholderOrganisationId: string | null;
}

/** The own posts; for an official those, too, that others share with the office (the policies say the same). */
export const VISIBLE_POSTS = `(p.organisation_id = $1 or p.organisation_id || '/' || p.agreement_id = any ($2::text[]))`;

const SHOWN = `p.organisation_id "organisationId", p.id, p.role_code "roleCode", p.title, p.area_code "areaCode",
  a.name "areaName", a.type "areaType", p.status, p.stakeholder_organisation_id "stakeholderOrganisationId",
  o.name "stakeholderOrganisationName", h.full_name "holderName",
  to_char(p.last_contact_on, 'YYYY-MM-DD') "lastContactOn", to_char(p.next_contact_on, 'YYYY-MM-DD') "nextContactOn",
  p.agreement_id "agreementId", p.version,
  case when p.organisation_id <> $1 then
    (select m.organisation_name from memberships m where m.organisation_id = p.organisation_id limit 1) end "sharedBy"
  from posts p
  join areas a on a.code = p.area_code
  left join stakeholder_organisations o on o.organisation_id = p.organisation_id and o.id = p.stakeholder_organisation_id
  left join lateral (
    select full_name from post_holders
     where organisation_id = p.organisation_id and post_id = p.id and held_until is null
     order by created_at desc limit 1
  ) h on true`;

@Injectable()
export class PostsReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(filter: PostFilter, after: string[] | null, limit: number): Promise<PostRow[]> {
    return this.unitOfWork.manager.query(
      `select ${SHOWN}
        where ${VISIBLE_POSTS}
          and ($3::text is null or p.area_code = $3 or (p.area_code > $3 || '.' and p.area_code < $3 || '/'))
          and ($4::text is null or p.area_code in ($4, left($4, 8), left($4, 5), left($4, 2)))
          and ($5::text[] is null or p.role_code = any ($5))
          and ($6::text is null or p.status = $6)
          and ($7::date is null or (p.next_contact_on <= $7 and p.status <> 'left'))
          and ($8::uuid is null or p.stakeholder_organisation_id = $8)
          and ($9::text is null or (p.area_code, p.role_code, p.id) > ($9, $10, $11::uuid))
        order by p.area_code, p.role_code, p.id limit $12`,
      [
        this.unitOfWork.organisationId,
        this.unitOfWork.actor.agreements,
        filter.area,
        filter.serves,
        filter.roles,
        filter.status,
        filter.dueBy,
        filter.stakeholderOrganisationId,
        after?.[0] ?? null,
        after?.[1] ?? null,
        after?.[2] ?? null,
        limit + 1,
      ],
    );
  }

  async find(id: string): Promise<PostRow | null> {
    const rows: PostRow[] = await this.unitOfWork.manager.query(
      `select ${SHOWN} where ${VISIBLE_POSTS} and p.id = $3`,
      [this.unitOfWork.organisationId, this.unitOfWork.actor.agreements, id],
    );
    return rows[0] ?? null;
  }

  /** Who holds it now first. */
  holders(organisationId: string, postId: string): Promise<HolderRow[]> {
    return this.unitOfWork.manager.query(
      `select id, full_name "fullName", basis, phone_ciphertext "phoneCiphertext",
              to_char(held_since, 'YYYY-MM-DD') "heldSince", to_char(held_until, 'YYYY-MM-DD') "heldUntil",
              to_char(verified_on, 'YYYY-MM-DD') "verifiedOn", agreement_id is not null shared, version
         from post_holders where organisation_id = $1 and post_id = $2
        order by held_until desc nulls first, created_at desc`,
      [organisationId, postId],
    );
  }
}
