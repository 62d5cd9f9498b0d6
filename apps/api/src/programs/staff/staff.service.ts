import { Injectable } from '@nestjs/common';
import { can, personNameProblem, ROLES } from '@ikrar/domain';
import { newId } from '../../platform/database/new-id';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { decodeCursor, page, PAGE_SIZE } from '../../platform/http/page';
import { problem } from '../../platform/http/problems';
import { confirms } from '../../platform/http/request-parts';
import type { PutOutcome } from '../../platform/http/request-parts';
import type {
  ChangeStaffBody,
  PutStaffBody,
  StaffDetail,
  StaffList,
  StaffQuery,
  UnrecordedAccountList,
} from './staff.dto';
import { StaffReadModel } from './staff.read-model';
import { StaffRepository } from './staff.repository';
import type { StaffValues } from './staff.repository';

const BLANK: StaffValues = {
  userId: null,
  titleBefore: null,
  titleAfter: null,
  position: null,
  unit: null,
  employmentStatus: null,
  numberKind: null,
  number: null,
};

@Injectable()
export class StaffService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: StaffRepository,
    private readonly readModel: StaffReadModel,
  ) {}

  async list(query: StaffQuery): Promise<StaffList> {
    const limit = query.limit ?? PAGE_SIZE;
    const rows = await this.readModel.list(query.search, decodeCursor(query.cursor, 2), limit);
    return page(
      rows,
      limit,
      (row) => [row.fullName, row.id],
      (row) => row,
    );
  }

  /** Of the roles that work on events; who only reads figures belongs to no team. */
  async unrecordedAccounts(query: StaffQuery): Promise<UnrecordedAccountList> {
    const limit = query.limit ?? PAGE_SIZE;
    const roles = ROLES.filter((role) => can(role, 'event.write'));
    const after = decodeCursor(query.cursor, 2);
    const rows = await this.readModel.unrecordedAccounts(roles, query.search, after, limit);
    return page(
      rows,
      limit,
      (row) => [row.displayName, row.userId],
      (row) => row,
    );
  }

  async put(id: string, body: PutStaffBody): Promise<PutOutcome<StaffDetail>> {
    const present = await this.readModel.find(id);
    if (present) {
      if (!confirms({ ...present }, { ...body, fullName: body.fullName.trim() }))
        throw problem('id-conflict');
      return { created: false, record: present };
    }
    const { fullName, ...values } = body;
    await this.check(fullName, { ...BLANK, ...values });
    await this.repository.insert(id, fullName, { ...BLANK, ...values }, new Date());
    return { created: true, record: await this.get(id) };
  }

  async patch(id: string, version: number, body: ChangeStaffBody): Promise<StaffDetail> {
    const before = await this.get(id);
    const { fullName, ...changes } = body;
    await this.check(fullName, { ...before, ...changes });
    const name = { personId: before.personId, fullName };
    const changed = await this.repository.update(id, version, changes, name, new Date());
    const record = await this.get(id);
    if (!changed) throw problem('stale', { current: record });
    return record;
  }

  /** Only who is on record as staff belongs to a team. */
  async requireStaff(personId: string): Promise<void> {
    if (!(await this.repository.isStaff(personId))) {
      throw problem('invalid-input', { errors: [{ field: 'personId', code: 'unknown' }] });
    }
  }

  /** The person behind the acting account, recorded from its display name when there is none yet. */
  async ownPerson(): Promise<string | null> {
    const { userId } = this.unitOfWork.actor;
    if (userId === null) return null;
    const known = await this.repository.personOf(userId);
    if (known) return known;
    const name = await this.repository.displayNameOf(userId);
    return name === null ? null : this.repository.insert(newId(), name, { ...BLANK, userId }, new Date());
  }

  private async get(id: string): Promise<StaffDetail> {
    const row = await this.readModel.find(id);
    if (!row) throw problem('not-found');
    return row;
  }

  private async check(fullName: string | undefined, values: StaffValues): Promise<void> {
    const errors: { field: string; code: string }[] = [];
    const wrong = fullName === undefined ? null : personNameProblem(fullName);
    if (wrong) errors.push({ field: 'fullName', code: wrong });
    if ((values.numberKind === null) !== (values.number === null)) {
      errors.push({ field: values.number === null ? 'number' : 'numberKind', code: 'required' });
    }
    if (values.userId !== null && !(await this.repository.isMember(values.userId))) {
      errors.push({ field: 'userId', code: 'unknown' });
    }
    if (errors.length > 0) throw problem('invalid-input', { errors });
  }
}
