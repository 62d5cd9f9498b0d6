import { Injectable } from '@nestjs/common';
import { canMovePost, dayAt, mayBeMinor, MINIMUM_SET } from '@ikrar/domain';
import { Audit } from '../../platform/audit/audit';
import { inScope } from '../../platform/auth/in-scope';
import { FieldCipher } from '../../platform/database/field-cipher';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { decodeCursor, page, PAGE_SIZE } from '../../platform/http/page';
import { problem } from '../../platform/http/problems';
import { confirms } from '../../platform/http/request-parts';
import type { PutOutcome } from '../../platform/http/request-parts';
import { Sharing } from '../sharing';
import { holderPhone } from './holder-phone';
import type { ChangePostBody, PostDetail, PostList, PostsQuery, PostSummary, PutPostBody } from './post.dto';
import { PostsReadModel } from './posts.read-model';
import type { PostRow } from './posts.read-model';
import { PostsRepository } from './posts.repository';

@Injectable()
export class PostsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly cipher: FieldCipher,
    private readonly readModel: PostsReadModel,
    private readonly repository: PostsRepository,
    private readonly sharing: Sharing,
  ) {}

  async list(query: PostsQuery): Promise<PostList> {
    const limit = query.limit ?? PAGE_SIZE;
    const required = MINIMUM_SET.find(({ code }) => code === query.requirement)?.anyOf;
    const rows = await this.readModel.list(
      {
        area: query.area ?? null,
        serves: query.serves ?? null,
        roles: query.role ? [query.role] : (required ?? null),
        status: query.status ?? null,
        stakeholderOrganisationId: query.stakeholderOrganisation ?? null,
        dueBy: query.contact === 'due' ? dayAt(query.area ?? query.serves ?? '', Date.now()) : null,
      },
      decodeCursor(query.cursor, 3),
      limit,
    );
    this.nameOwners(rows.slice(0, limit));
    return page(rows, limit, (row) => [row.areaCode, row.roleCode, row.id], toSummary);
  }

  async get(id: string): Promise<PostDetail> {
    const row = await this.readModel.find(id);
    if (!row) throw problem('not-found');
    this.nameOwners([row]);
    return this.toDetail(row);
  }

  async put(id: string, body: PutPostBody): Promise<PutOutcome<PostDetail>> {
    this.refuseOutOfScope(body.areaCode);
    const created = await this.repository.add(id, body, new Date());
    const record = await this.toDetail(await this.own(id));
    if (!created && !confirms({ ...record }, body)) throw problem('id-conflict');
    return { created, record };
  }

  async patch(id: string, version: number, body: ChangePostBody): Promise<PostDetail> {
    const post = await this.own(id);
    const areaCode = body.areaCode === post.areaCode ? undefined : body.areaCode;
    if (areaCode !== undefined) this.refuseOutOfScope(areaCode);
    if (post.version === version && body.status && !canMovePost(post.status, body.status)) {
      throw problem('stakeholder.transition', { reasons: [post.status, body.status] });
    }
    const changed = await this.repository.change(id, version, { ...body, areaCode }, new Date());
    if (!changed) throw problem('stale', { current: await this.toDetail(post) });
    return this.toDetail(await this.own(id));
  }

  async share(id: string, agreementId: string, withHolder: boolean): Promise<PostDetail> {
    const now = new Date();
    const post = await this.own(id);
    if (withHolder && mayBeMinor(post.roleCode)) throw problem('stakeholder.minor');
    await this.sharing.refuseWithoutAgreement(agreementId, post.areaCode, now);
    await this.repository.share(id, agreementId, withHolder, now);
    this.audit.note({ agreementId, withHolder });
    return this.toDetail(await this.own(id));
  }

  async unshare(id: string): Promise<PostDetail> {
    await this.own(id);
    await this.repository.share(id, null, false, new Date());
    return this.toDetail(await this.own(id));
  }

  /** What others share may be read, not written. */
  private async own(id: string): Promise<PostRow> {
    const row = await this.readModel.find(id);
    if (row?.organisationId !== this.unitOfWork.organisationId) throw problem('not-found');
    return row;
  }

  private async toDetail(row: PostRow): Promise<PostDetail> {
    const holders = await this.readModel.holders(row.organisationId, row.id);
    return {
      ...toSummary(row),
      holders: holders.map(({ phoneCiphertext, ...holder }) => ({
        ...holder,
        phone: this.cipher.open(holderPhone(row.organisationId, holder.id), phoneCiphertext),
      })),
    };
  }

  private nameOwners(rows: readonly PostRow[]): void {
    const others = rows.map((row) => row.organisationId);
    this.audit.subjectOrganisations(others.filter((one) => one !== this.unitOfWork.organisationId));
  }

  private refuseOutOfScope(areaCode: string): void {
    if (!inScope(this.unitOfWork.actor, areaCode)) throw problem('not-found');
  }
}

function toSummary({ organisationId: _, ...row }: PostRow): PostSummary {
  return row;
}
