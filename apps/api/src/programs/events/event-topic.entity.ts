import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of the topic matrix: an aspect, what is said about it, and whether it was really covered. */
@Entity('event_topics')
export class EventTopicEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  eventId: string;

  @Column('smallint')
  position: number;

  @Column('text')
  topic: string;

  @Column('text')
  aspect: string;

  @Column('text')
  explanation: string;

  @Column('smallint', { nullable: true })
  minutes: number | null;

  @Column('boolean', { nullable: true })
  covered: boolean | null;
}
