import { Injectable } from '@nestjs/common';
import { parsePhone } from '@ikrar/domain';
import { FieldCipher } from '../../platform/database/field-cipher';
import type { FieldPlace } from '../../platform/database/field-cipher';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { decodeCursor, page, PAGE_SIZE } from '../../platform/http/page';
import { problem } from '../../platform/http/problems';
import { confirms } from '../../platform/http/request-parts';
import type { PutOutcome } from '../../platform/http/request-parts';
import type {
  InstitutionDetail,
  InstitutionList,
  InstitutionsQuery,
  ChangeInstitutionBody,
  PutInstitutionBody,
} from './institution.dto';
import { InstitutionsReadModel } from './institutions.read-model';
import type { InstitutionRow } from './institutions.read-model';
import { InstitutionsRepository } from './institutions.repository';
import type { InstitutionValues } from './institutions.repository';

@Injectable()
export class InstitutionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: InstitutionsRepository,
    private readonly readModel: InstitutionsReadModel,
    private readonly cipher: FieldCipher,
  ) {}

  async list(query: InstitutionsQuery): Promise<InstitutionList> {
    const limit = query.limit ?? PAGE_SIZE;
    const rows = await this.readModel.list(query.search, decodeCursor(query.cursor, 2), limit);
    return page(
      rows,
      limit,
      (row) => [row.name, row.id],
      ({ id, name, kind, areaCode, areaName, eventCount }) => ({
        id,
        name,
        kind,
        areaCode,
        areaName,
        eventCount,
      }),
    );
  }

  async get(id: string): Promise<InstitutionDetail> {
    const row = await this.readModel.find(id);
    if (!row) throw problem('not-found');
    return this.toDetail(row);
  }

  async put(id: string, sent: PutInstitutionBody): Promise<PutOutcome<InstitutionDetail>> {
    const body = { ...sent, contactPhone: readPhone(sent.contactPhone) };
    const { contactPhone, ...rest } = body;
    const values: InstitutionValues = {
      npsn: null,
      nsm: null,
      address: null,
      contactName: null,
      contactPosition: null,
      ...rest,
      contactPhoneCiphertext: this.cipher.seal(this.phonePlace(id), contactPhone),
    };
    const created = await this.repository.insert(id, values, new Date());
    const record = await this.get(id);
    if (!created && !confirms({ ...record }, body)) throw problem('id-conflict');
    return { created, record };
  }

  async patch(id: string, version: number, body: ChangeInstitutionBody): Promise<InstitutionDetail> {
    await this.get(id);
    const { contactPhone, ...rest } = body;
    const phone =
      contactPhone === undefined
        ? {}
        : { contactPhoneCiphertext: this.cipher.seal(this.phonePlace(id), readPhone(contactPhone)) };
    const changed = await this.repository.update(id, version, { ...rest, ...phone }, new Date());
    if (!changed) throw problem('stale', { current: await this.get(id) });
    return this.get(id);
  }

  private toDetail({ contactPhoneCiphertext, ...row }: InstitutionRow): InstitutionDetail {
    return { ...row, contactPhone: this.cipher.open(this.phonePlace(row.id), contactPhoneCiphertext) };
  }

  private phonePlace(rowId: string): FieldPlace {
    return {
      organisationId: this.unitOfWork.organisationId,
      table: 'institutions',
      column: 'contact_phone_ciphertext',
      rowId,
    };
  }
}

function readPhone(text: string | null | undefined): string | null | undefined {
  if (text === null || text === undefined) return text;
  const parsed = parsePhone(text);
  if (!parsed.ok)
    throw problem('invalid-input', { errors: [{ field: 'contactPhone', code: parsed.reason }] });
  return parsed.e164;
}
