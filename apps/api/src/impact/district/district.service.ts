import { Injectable } from '@nestjs/common';
import { coverage, dayAt, isStale, MINIMUM_SET } from '@ikrar/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';
import type { DistrictDetail, DistrictPost, DistrictVolunteer } from './district.dto';
import { DistrictReadModel } from './district.read-model';
import type { DistrictPostRow, DistrictVolunteerRow } from './district.read-model';

@Injectable()
export class DistrictService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly readModel: DistrictReadModel,
  ) {}

  /** The area of the official who asks; there is no way to ask for another. */
  async get(): Promise<DistrictDetail> {
    const areaCode = this.unitOfWork.actor.scope[0]?.replace(/%$/, '');
    if (areaCode === undefined) throw problem('not-found');
    const areas = await this.readModel.areas(areaCode);
    const area = areas.find(({ code }) => code === areaCode);
    if (!area) throw problem('not-found');
    const volunteerRows = await this.readModel.volunteers(areaCode);
    const postRows = await this.readModel.posts(areaCode);
    const agreements = await this.readModel.agreements();
    this.nameOwners(areaCode, [...volunteerRows, ...postRows]);

    const today = dayAt(areaCode, Date.now());
    const volunteers = volunteerRows.map((row) => toVolunteer(row, isStale(row, today)));
    const villages = areas.filter(({ level }) => level === 'village');
    const { rows, percent } = coverage(
      postRows,
      villages.map(({ code }) => code),
      MINIMUM_SET,
    );
    return {
      areaCode,
      areaName: area.name,
      areaType: area.type,
      percent,
      villages: villages.map(({ code, name, type, latitude, longitude, tags }, index) => {
        const here = volunteers.filter((volunteer) => volunteer.areaCode === code);
        return {
          areaCode: code,
          areaName: name,
          areaType: type,
          latitude,
          longitude,
          tags,
          volunteers: here.length,
          stale: here.filter((volunteer) => volunteer.stale).length,
          posts: postRows.filter((post) => post.areaCode === code).length,
          gaps: rows[index]?.gaps ?? [],
          percent: rows[index]?.percent ?? null,
        };
      }),
      volunteers: [...volunteers].sort((one, other) => Number(other.stale) - Number(one.stale)),
      posts: postRows.map(toPost),
      agreements,
    };
  }

  /** Whose people were shown here may read that they were. */
  private nameOwners(areaCode: string, rows: readonly { organisationId: string }[]): void {
    const { organisationId } = this.unitOfWork;
    this.audit.subject(areaCode);
    this.audit.subjectOrganisations(
      rows.map((row) => row.organisationId).filter((one) => one !== organisationId),
    );
  }
}

function toVolunteer({ organisationId: _, ...row }: DistrictVolunteerRow, stale: boolean): DistrictVolunteer {
  return { ...row, stale };
}

function toPost({ organisationId: _, ...row }: DistrictPostRow): DistrictPost {
  return row;
}
