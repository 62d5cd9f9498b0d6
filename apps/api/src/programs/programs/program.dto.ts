import { ListOf, Text, Uuid, Whole } from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/page';

export class ProgramsQuery extends PageQuery {
  @Text(100, { optional: true })
  search?: string;
}

export class ProgramObjectiveBody {
  @Uuid()
  id: string;

  @Text(50, { nullable: true, description: 'the default objective it began as' })
  code: string | null;

  @Text(500)
  text: string;

  @Whole(1, 100, {
    optional: true,
    nullable: true,
    description: 'what shall be reached after the events, in per cent of the points or of the scale',
  })
  target?: number | null;
}

export class ProgramObjective {
  @Uuid()
  id: string;

  @Text(50, { nullable: true })
  code: string | null;

  @Text(500)
  text: string;

  @Whole(1, 100, { nullable: true })
  target: number | null;
}

export class PutProgramBody {
  @Text(200)
  title: string;

  @Whole(2000, 2100)
  year: number;

  @Text(100, { optional: true, nullable: true })
  scheme?: string | null;

  @Text(150, { optional: true, nullable: true })
  fundingSource?: string | null;

  @Text(2000, { optional: true, nullable: true })
  purpose?: string | null;

  @ListOf(() => ProgramObjectiveBody, {
    optional: true,
    max: 30,
    description: 'absent: the default objectives',
  })
  objectives?: ProgramObjectiveBody[];
}

export class ChangeProgramBody {
  @Text(200, { optional: true })
  title?: string;

  @Whole(2000, 2100, { optional: true })
  year?: number;

  @Text(100, { optional: true, nullable: true })
  scheme?: string | null;

  @Text(150, { optional: true, nullable: true })
  fundingSource?: string | null;

  @Text(2000, { optional: true, nullable: true })
  purpose?: string | null;

  @ListOf(() => ProgramObjectiveBody, { optional: true, max: 30 })
  objectives?: ProgramObjectiveBody[];
}

export class ProgramSummary {
  @Uuid()
  id: string;

  @Text(200)
  title: string;

  @Whole(2000, 2100)
  year: number;

  @Text(100, { nullable: true })
  scheme: string | null;

  @Whole(0, 1_000_000, { description: 'events of the program that the reader may see' })
  eventCount: number;
}

export class ProgramList {
  @ListOf(() => ProgramSummary)
  items: ProgramSummary[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}

export class ProgramDetail extends ProgramSummary {
  @Text(150, { nullable: true })
  fundingSource: string | null;

  @Text(2000, { nullable: true })
  purpose: string | null;

  @ListOf(() => ProgramObjective)
  objectives: ProgramObjective[];

  @Whole(1, 1_000_000)
  version: number;
}
