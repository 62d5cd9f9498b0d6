import { Injectable } from '@nestjs/common';
import { decodeCursor, page, PAGE_SIZE } from '../../platform/http/page';
import { problem } from '../../platform/http/problems';
import { toOrganisationDetail } from './organisation.dto';
import type {
  ChangeOrganisationBody,
  OfficeList,
  OfficesQuery,
  OrganisationDetail,
} from './organisation.dto';
import { Organisations } from './organisations.repository';

@Injectable()
export class OrganisationsService {
  constructor(private readonly organisations: Organisations) {}

  async detail(): Promise<OrganisationDetail> {
    return toOrganisationDetail(await this.organisations.own());
  }

  async change(version: number, body: ChangeOrganisationBody): Promise<OrganisationDetail> {
    const organisation = await this.organisations.own();
    if (organisation.kind === 'government_office' && body.areaCode === null) {
      throw problem('invalid-input', { errors: [{ field: 'areaCode', code: 'required' }] });
    }
    const changed = await this.organisations.update(organisation.id, version, body, new Date());
    const newer = await this.organisations.own();
    if (!changed) throw problem('stale', { current: toOrganisationDetail(newer) });
    await this.organisations.list(newer);
    return toOrganisationDetail(newer);
  }

  async offices({ search, cursor, limit = PAGE_SIZE }: OfficesQuery): Promise<OfficeList> {
    const rows = await this.organisations.offices(search?.trim() ?? null, decodeCursor(cursor, 3), limit);
    return page(
      rows,
      limit,
      ({ areaCode, name, id }) => [areaCode, name, id],
      (office) => office,
    );
  }
}
