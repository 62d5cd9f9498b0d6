import { Injectable } from '@nestjs/common';
import { dayAt, mayBeMinor, parsePhone, personNameProblem } from '@ikrar/domain';
import type { StakeholderRoleCode } from '@ikrar/domain';
import { FieldCipher } from '../../platform/database/field-cipher';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';
import { confirms } from '../../platform/http/request-parts';
import type { PutOutcome } from '../../platform/http/request-parts';
import { holderPhone } from './holder-phone';
import type { HolderDetail, ChangeHolderBody, PutHolderBody } from './holder.dto';
import { HoldersRepository } from './holders.repository';
import { PostsReadModel } from './posts.read-model';
import type { PostRow } from './posts.read-model';

@Injectable()
export class HoldersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: FieldCipher,
    private readonly posts: PostsReadModel,
    private readonly repository: HoldersRepository,
  ) {}

  /** The new holder takes over; who held the post before stays on record with the day it ended. */
  async put(postId: string, id: string, sent: PutHolderBody): Promise<PutOutcome<HolderDetail>> {
    const post = await this.ownPost(postId);
    const now = new Date();
    const phone = readPhone(sent.phone, post.roleCode);
    refuseName(sent.fullName);
    const body = { ...sent, phone };
    const created = await this.repository.add(
      {
        id,
        postId,
        areaCode: post.areaCode,
        fullName: sent.fullName,
        basis: sent.basis,
        phoneCiphertext: this.cipher.seal(holderPhone(this.unitOfWork.organisationId, id), phone),
        heldSince: sent.heldSince ?? null,
        verifiedOn: sent.verifiedOn ?? null,
      },
      now,
    );
    if (created) {
      const day = sent.heldSince ?? dayAt(post.areaCode, now.getTime());
      await this.repository.endOthers(postId, id, day, now);
    }
    const record = await this.find(postId, id);
    if (!record || (!created && !confirms({ ...record }, body))) throw problem('id-conflict');
    return { created, record };
  }

  async patch(postId: string, id: string, version: number, body: ChangeHolderBody): Promise<HolderDetail> {
    const post = await this.ownPost(postId);
    const before = await this.find(postId, id);
    if (!before) throw problem('not-found');
    if (body.fullName !== undefined) refuseName(body.fullName);
    const phone = readPhone(body.phone, post.roleCode);
    const changed = await this.repository.change(
      id,
      version,
      {
        full_name: body.fullName,
        basis: body.basis,
        phone_ciphertext:
          phone === undefined
            ? undefined
            : this.cipher.seal(holderPhone(this.unitOfWork.organisationId, id), phone),
        held_since: body.heldSince,
        held_until: body.heldUntil,
        verified_on: body.verifiedOn,
        // Who has left a post is nobody's contact any more.
        agreement_id: body.heldUntil ? null : undefined,
      },
      new Date(),
    );
    if (!changed) throw problem('stale', { current: before });
    const record = await this.find(postId, id);
    if (!record) throw problem('not-found');
    return record;
  }

  private async ownPost(id: string): Promise<PostRow> {
    const post = await this.posts.find(id);
    if (post?.organisationId !== this.unitOfWork.organisationId) throw problem('not-found');
    return post;
  }

  private async find(postId: string, id: string): Promise<HolderDetail | null> {
    const { organisationId } = this.unitOfWork;
    const row = (await this.posts.holders(organisationId, postId)).find((holder) => holder.id === id);
    if (!row) return null;
    const { phoneCiphertext, ...holder } = row;
    return { ...holder, phone: this.cipher.open(holderPhone(organisationId, id), phoneCiphertext) };
  }
}

function readPhone(
  text: string | null | undefined,
  roleCode: StakeholderRoleCode,
): string | null | undefined {
  if (text === null || text === undefined) return text;
  if (mayBeMinor(roleCode)) throw problem('invalid-input', { errors: [{ field: 'phone', code: 'minor' }] });
  const parsed = parsePhone(text);
  if (!parsed.ok) throw problem('invalid-input', { errors: [{ field: 'phone', code: parsed.reason }] });
  return parsed.e164;
}

function refuseName(name: string): void {
  const code = personNameProblem(name);
  if (code) throw problem('invalid-input', { errors: [{ field: 'fullName', code }] });
}
