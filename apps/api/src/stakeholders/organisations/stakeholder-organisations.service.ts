import { Injectable } from '@nestjs/common';
import { inScope } from '../../platform/auth/in-scope';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { decodeCursor, page, PAGE_SIZE } from '../../platform/http/page';
import { problem } from '../../platform/http/problems';
import { confirms } from '../../platform/http/request-parts';
import type { PutOutcome } from '../../platform/http/request-parts';
import { Sharing } from '../sharing';
import type {
  ChangeStakeholderOrganisationBody,
  PutStakeholderOrganisationBody,
  StakeholderOrganisationDetail,
  StakeholderOrganisationList,
  StakeholderOrganisationsQuery,
} from './stakeholder-organisation.dto';
import { StakeholderOrganisationsReadModel } from './stakeholder-organisations.read-model';
import type { StakeholderOrganisationRow } from './stakeholder-organisations.read-model';
import { StakeholderOrganisationsRepository } from './stakeholder-organisations.repository';

@Injectable()
export class StakeholderOrganisationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readModel: StakeholderOrganisationsReadModel,
    private readonly repository: StakeholderOrganisationsRepository,
    private readonly sharing: Sharing,
  ) {}

  async list(query: StakeholderOrganisationsQuery): Promise<StakeholderOrganisationList> {
    const limit = query.limit ?? PAGE_SIZE;
    const rows = await this.readModel.list(query.search, query.area, decodeCursor(query.cursor, 2), limit);
    return page(rows, limit, (row) => [row.name, row.id], toDetail);
  }

  async get(id: string): Promise<StakeholderOrganisationDetail> {
    const found = await this.readModel.find(id);
    if (!found) throw problem('not-found');
    return toDetail(found);
  }

  async put(
    id: string,
    body: PutStakeholderOrganisationBody,
  ): Promise<PutOutcome<StakeholderOrganisationDetail>> {
    this.refuseOutOfScope(body.areaCode);
    const created = await this.repository.add(id, body, new Date());
    const record = await this.own(id);
    if (!created && !confirms({ ...record }, body)) throw problem('id-conflict');
    return { created, record };
  }

  async patch(
    id: string,
    version: number,
    body: ChangeStakeholderOrganisationBody,
  ): Promise<StakeholderOrganisationDetail> {
    const { areaCode } = await this.own(id);
    const moved = body.areaCode === areaCode ? undefined : body.areaCode;
    if (moved !== undefined) this.refuseOutOfScope(moved);
    const changed = await this.repository.change(id, version, { ...body, areaCode: moved }, new Date());
    if (!changed) throw problem('stale', { current: await this.own(id) });
    return this.own(id);
  }

  async share(id: string, agreementId: string): Promise<StakeholderOrganisationDetail> {
    const now = new Date();
    const { areaCode } = await this.own(id);
    await this.sharing.refuseWithoutAgreement(agreementId, areaCode, now);
    await this.repository.share(id, agreementId, now);
    return this.own(id);
  }

  async unshare(id: string): Promise<StakeholderOrganisationDetail> {
    await this.own(id);
    await this.repository.share(id, null, new Date());
    return this.own(id);
  }

  /** What others share may be read, not written. */
  private async own(id: string): Promise<StakeholderOrganisationDetail> {
    const found = await this.readModel.find(id);
    if (found?.organisationId !== this.unitOfWork.organisationId) throw problem('not-found');
    return toDetail(found);
  }

  private refuseOutOfScope(areaCode: string): void {
    if (!inScope(this.unitOfWork.actor, areaCode)) throw problem('not-found');
  }
}

function toDetail({
  organisationId: _,
  ...shown
}: StakeholderOrganisationRow): StakeholderOrganisationDetail {
  return shown;
}
