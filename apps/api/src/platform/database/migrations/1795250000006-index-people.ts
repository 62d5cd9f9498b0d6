import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From a person to her words, events and pledges: a search by name begins with the person. */
export class IndexPeople1795250000006 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UP) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await queryRunner.query(statement);
  }
}

const UP = [
  `create index person_words_person_idx on person_words (organisation_id, person_id, word)`,
  `create index participants_person_idx on participants (organisation_id, person_id)`,
  `create index pledges_person_idx on pledges (organisation_id, person_id)`,
];

const DOWN = ['pledges_person_idx', 'participants_person_idx', 'person_words_person_idx'].map(
  (index) => `drop index ${index}`,
);
