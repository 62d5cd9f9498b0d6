import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which event a join code opens; outside the tenant tree, for a code is unique over all. */
@Entity('event_codes')
export class EventCodeEntity {
  @PrimaryColumn('text')
  joinCode: string;

  @Column('uuid')
  organisationId: string;

  @Column('uuid')
  eventId: string;
}
