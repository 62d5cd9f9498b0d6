import { Injectable } from '@nestjs/common';
import { nameWords } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { PersonEntity } from './person.entity';
import { PersonWordEntity } from './person-word.entity';

export interface NewPerson {
  readonly id: string;
  readonly fullName: string;
  readonly sex?: string | null;
  readonly birthYear?: number | null;
  readonly areaCode?: string | null;
}

export type PersonChanges = Partial<Omit<NewPerson, 'id'>>;

/** The people of an organisation, with the words by which they are found. */
@Injectable()
export class People {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(people: readonly NewPerson[], now: Date): Promise<void> {
    if (people.length === 0) return;
    const { manager, organisationId } = this.unitOfWork;
    await manager.insert(
      PersonEntity,
      people.map((person) => ({
        organisationId,
        id: person.id,
        fullName: person.fullName.trim(),
        sex: person.sex ?? null,
        birthYear: person.birthYear ?? null,
        areaCode: person.areaCode ?? null,
        createdAt: now,
        updatedAt: now,
        version: 1,
      })),
    );
    await this.addWords(people);
  }

  /** The record that points to the person carries the version the writer has read. */
  async change(id: string, changes: PersonChanges, now: Date): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    const { fullName, ...rest } = changes;
    await manager.update(
      PersonEntity,
      { organisationId, id },
      {
        ...rest,
        ...(fullName !== undefined && { fullName: fullName.trim() }),
        updatedAt: now,
        version: () => 'version + 1',
      },
    );
    if (fullName === undefined) return;
    await manager.delete(PersonWordEntity, { organisationId, personId: id });
    await this.addWords([{ id, fullName }]);
  }

  private async addWords(people: readonly { id: string; fullName: string }[]): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    const words = people.flatMap(({ id, fullName }) =>
      nameWords(fullName).map((word) => ({ organisationId, word, personId: id })),
    );
    if (words.length > 0) await manager.insert(PersonWordEntity, words);
  }
}
