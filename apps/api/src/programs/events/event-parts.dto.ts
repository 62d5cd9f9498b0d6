import { STAGES, TARGET_AGE_RESULTS, TOPICS } from '@ikrar/domain';
import { Flag, ListOfUuids, ListOneOf, OneOf, Text, Uuid, Whole } from '../../platform/http/fields';

export class PlannedClassPart {
  @Text(40)
  className: string;

  @Whole(0, 100_000)
  planned: number;
}

export class AgendaItemPart {
  @Uuid()
  id: string;

  @OneOf(STAGES)
  stage: string;

  @Text(200)
  title: string;

  @Whole(1, 1440)
  minutes: number;

  @ListOfUuids({ max: 30, description: 'people of the event team' })
  personIds: string[];

  @ListOneOf(TOPICS)
  topics: string[];
}

export class EventTopicPart {
  @Uuid()
  id: string;

  @OneOf(TOPICS)
  topic: string;

  @Text(200)
  aspect: string;

  @Text(2000)
  explanation: string;

  @Whole(1, 1440, { nullable: true })
  minutes: number | null;

  @Flag({ nullable: true, description: 'whether it was really covered; null until somebody said so' })
  covered: boolean | null;
}

export class ClassCountPart {
  @Text(40, { nullable: true, description: 'null: those whose class is not known' })
  className: string | null;

  @Whole(0, 100_000)
  planned: number;

  @Whole(0, 100_000)
  present: number;
}

export class TargetAgePart {
  @OneOf(TARGET_AGE_RESULTS)
  result: string;

  @Whole(0, 100_000)
  inside: number;

  @Whole(0, 100_000)
  outside: number;

  @Whole(0, 100_000)
  unknown: number;
}
