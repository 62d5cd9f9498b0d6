import { Injectable } from '@nestjs/common';
import { compareAndSet } from '../../platform/database/compare-and-set';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { ProgramEntity } from './program.entity';
import { ProgramObjectiveEntity } from './program-objective.entity';

export type ProgramValues = Pick<ProgramEntity, 'title' | 'year' | 'scheme' | 'fundingSource' | 'purpose'>;
export type ObjectiveValues = Pick<ProgramObjectiveEntity, 'id' | 'code' | 'text'> & {
  readonly target: number | null;
};

const COLUMNS: Readonly<Record<keyof ProgramValues, string>> = {
  title: 'title',
  year: 'year',
  scheme: 'scheme',
  fundingSource: 'funding_source',
  purpose: 'purpose',
};

@Injectable()
export class ProgramsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** False when there is a record with this id already. */
  async insert(id: string, values: ProgramValues, now: Date): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const result = await manager
      .createQueryBuilder()
      .insert()
      .into(ProgramEntity)
      .values({ organisationId, id, ...values, createdAt: now, updatedAt: now, version: 1 })
      .orIgnore()
      .returning('id')
      .execute();
    return Array.isArray(result.raw) && result.raw.length === 1;
  }

  update(id: string, version: number, changes: Partial<ProgramValues>, now: Date): Promise<boolean> {
    const columns = Object.fromEntries(
      Object.entries(changes).map(([key, value]) => [COLUMNS[key as keyof ProgramValues], value]),
    );
    return compareAndSet(this.unitOfWork, 'programs', id, version, columns, now);
  }

  async replaceObjectives(programId: string, objectives: readonly ObjectiveValues[]): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.delete(ProgramObjectiveEntity, { organisationId, programId });
    if (objectives.length === 0) return;
    await manager.insert(
      ProgramObjectiveEntity,
      objectives.map(({ target, ...objective }, position) => ({
        ...{ organisationId, programId, position },
        ...objective,
        targetPercent: target,
      })),
    );
  }
}
