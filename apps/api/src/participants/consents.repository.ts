import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { ConsentRecordEntity } from './consent-record.entity';

@Injectable()
export class Consents {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  ofPerson(personId: string): Promise<ConsentRecordEntity[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.find(ConsentRecordEntity, {
      where: { organisationId, personId },
      order: { recordedAt: 'DESC', id: 'DESC' },
    });
  }

  find(id: string): Promise<ConsentRecordEntity | null> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.findOneBy(ConsentRecordEntity, { organisationId, id });
  }

  async add(record: ConsentRecordEntity): Promise<void> {
    await this.unitOfWork.manager.insert(ConsentRecordEntity, record);
  }
}
