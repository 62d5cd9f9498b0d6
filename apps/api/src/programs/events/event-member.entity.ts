import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A role somebody holds at an event; one person may hold several. */
@Entity('event_members')
export class EventMemberEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  eventId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  role: string;
}
