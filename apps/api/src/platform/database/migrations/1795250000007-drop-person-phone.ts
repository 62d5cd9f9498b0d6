import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Nobody asks a person for a number: a pledge has an owner who knows the volunteer, phones belong to posts and to
 * the contact of a school. A column that waits for personal data invites it (data rules: as little as possible).
 */
export class DropPersonPhone1795250000007 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table people drop column phone_ciphertext');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table people add column phone_ciphertext bytea');
  }
}
