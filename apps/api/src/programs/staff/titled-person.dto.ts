import { PersonName, Text, Uuid } from '../../platform/http/fields';

/** Somebody of the staff, as lists of teams and of staff name them: `id` is the record's own. */
export class TitledPerson {
  @Uuid()
  id: string;

  @Uuid()
  personId: string;

  @PersonName()
  fullName: string;

  @Text(50, { nullable: true })
  titleBefore: string | null;

  @Text(100, { nullable: true })
  titleAfter: string | null;
}
