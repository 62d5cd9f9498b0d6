import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('agenda_items')
export class AgendaItemEntity {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  eventId: string;

  @Column('smallint')
  position: number;

  @Column('text')
  stage: string;

  @Column('text')
  title: string;

  @Column('smallint')
  minutes: number;

  @Column('uuid', { array: true })
  personIds: string[];

  @Column('text', { array: true })
  topics: string[];
}
