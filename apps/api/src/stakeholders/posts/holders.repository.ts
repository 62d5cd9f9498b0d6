import { Injectable } from '@nestjs/common';
import type { HolderBasis } from '@ikrar/domain';
import { compareAndSet } from '../../platform/database/compare-and-set';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface NewHolder {
  readonly id: string;
  readonly postId: string;
  readonly areaCode: string;
  readonly fullName: string;
  readonly basis: HolderBasis;
  readonly phoneCiphertext: Buffer | null;
  readonly heldSince: string | null;
  readonly verifiedOn: string | null;
}

@Injectable()
export class HoldersRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** False when there is a record with this id already. */
  async add(holder: NewHolder, now: Date): Promise<boolean> {
    const rows: unknown[] = await this.unitOfWork.manager.query(
      `insert into post_holders (organisation_id, id, post_id, area_code, full_name, basis, phone_ciphertext,
         held_since, verified_on, created_at, updated_at, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, 1) on conflict do nothing returning id`,
      [
        this.unitOfWork.organisationId,
        holder.id,
        holder.postId,
        holder.areaCode,
        holder.fullName,
        holder.basis,
        holder.phoneCiphertext,
        holder.heldSince,
        holder.verifiedOn,
        now,
      ],
    );
    return rows.length === 1;
  }

  /** Whoever held the post until now did so until this day; the name is no longer shared. */
  async endOthers(postId: string, holderId: string, day: string, now: Date): Promise<void> {
    await this.unitOfWork.manager.query(
      `update post_holders set held_until = greatest($4::date, held_since), agreement_id = null,
         updated_at = $5, version = version + 1
        where organisation_id = $1 and post_id = $2 and id <> $3 and held_until is null`,
      [this.unitOfWork.organisationId, postId, holderId, day, now],
    );
  }

  change(
    id: string,
    version: number,
    changes: Readonly<Record<string, string | Buffer | null | undefined>>,
    now: Date,
  ): Promise<boolean> {
    return compareAndSet(this.unitOfWork, 'post_holders', id, version, changes, now);
  }
}
