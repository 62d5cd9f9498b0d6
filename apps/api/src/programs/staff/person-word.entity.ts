import { Entity, PrimaryColumn } from 'typeorm';

/** One normalised word of a name, by which the person is found. */
@Entity('person_words')
export class PersonWordEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('text')
  word: string;

  @PrimaryColumn('uuid')
  personId: string;
}
