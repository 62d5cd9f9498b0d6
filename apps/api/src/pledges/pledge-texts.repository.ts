import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { PledgeTextEntity } from './pledge-text.entity';

@Injectable()
export class PledgeTexts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  all(): Promise<PledgeTextEntity[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.find(PledgeTextEntity, { where: { organisationId }, order: { number: 'DESC' } });
  }

  find(id: string): Promise<PledgeTextEntity | null> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.findOneBy(PledgeTextEntity, { organisationId, id });
  }

  async add(text: PledgeTextEntity): Promise<void> {
    await this.unitOfWork.manager.insert(PledgeTextEntity, text);
  }

  /** The event speaks this wording from now on; pledges already taken keep theirs. */
  async useAt(eventId: string, pledgeTextId: string, now: Date): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query(
      `update events set pledge_text_id = $3, updated_at = $4, version = version + 1
        where organisation_id = $1 and id = $2 and pledge_text_id is distinct from $3`,
      [organisationId, eventId, pledgeTextId, now],
    );
  }
}
