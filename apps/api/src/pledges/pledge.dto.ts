import {
  DUTY_CODES,
  HELP_CHANNEL_KINDS,
  PARTICIPANT_ROLES,
  PLEDGE_SOURCES,
  PLEDGE_STATUSES,
  PLEDGE_STEPS,
} from '@ikrar/domain';
import type {
  DutyCode,
  HelpChannelKind,
  ParticipantRole,
  PledgeSource,
  PledgeStatus,
  PledgeStep,
} from '@ikrar/domain';
import {
  AreaCode,
  Day,
  Flag,
  Instant,
  ListOf,
  ListOneOf,
  Nested,
  OneOf,
  PersonName,
  Text,
  Uuid,
  Whole,
} from '../platform/http/fields';
import { PageQuery } from '../platform/http/page';

export class PledgeQuery extends PageQuery {
  @OneOf(PLEDGE_STATUSES, { optional: true })
  status?: PledgeStatus;

  @AreaCode({ optional: true })
  area?: string;

  /** `yes`: only those whose next contact is overdue. */
  @OneOf(['yes'], { optional: true })
  stale?: string;

  /** `me`: only those I look after. */
  @OneOf(['me'], { optional: true })
  owner?: string;
}

export class PutPledgeBody {
  @Uuid()
  participantId: string;

  @ListOneOf(DUTY_CODES, { min: 1 })
  duties: DutyCode[];

  @AreaCode({ optional: true })
  areaCode?: string;

  @Flag()
  shareWanted: boolean;
}

export class ChangePledgeBody {
  @Uuid({ optional: true })
  ownerId?: string;

  @AreaCode({ optional: true })
  areaCode?: string;

  @Day({ optional: true })
  nextContactOn?: string;

  @ListOneOf(DUTY_CODES, { optional: true, min: 1 })
  duties?: DutyCode[];
}

export class MovePledgeBody {
  @OneOf(PLEDGE_STATUSES)
  to: PledgeStatus;

  /** When left out, the usual pace of the new status. */
  @Day({ optional: true, nullable: true })
  nextContactOn?: string | null;

  /** How it went. Never an account of a case, never a number of a phone or an identity card. */
  @Text(300, { optional: true, nullable: true })
  note?: string | null;
}

export class SharePledgeBody {
  @Uuid()
  agreementId: string;

  /** The consent to share, given by the person or, for a minor, by the guardian. */
  @Uuid()
  consentId: string;
}

export class ReceiverChannel {
  @Text(200)
  nameId: string;

  @Text(200)
  nameEn: string;

  @OneOf(HELP_CHANNEL_KINDS)
  kind: HelpChannelKind;

  @Text(100)
  display: string;

  @Text(200)
  href: string;

  @Text(200)
  sourceName: string;

  @Text(20)
  sourceDate: string;
}

/** A duty, and beside it the office it leads to. */
export class PledgedDuty {
  @OneOf(DUTY_CODES)
  code: DutyCode;

  @Text(40)
  receiverRole: string;

  @Text(100)
  receiverArea: string;

  @Nested(() => ReceiverChannel, { nullable: true })
  channel: ReceiverChannel | null;
}

export class PledgeSummary {
  @Uuid()
  id: string;

  @Uuid()
  eventId: string;

  @Text(200)
  eventTitle: string;

  @Uuid()
  participantId: string;

  @PersonName()
  fullName: string;

  @OneOf(PARTICIPANT_ROLES)
  role: ParticipantRole;

  @Flag()
  minor: boolean;

  @ListOneOf(DUTY_CODES)
  duties: DutyCode[];

  @AreaCode()
  areaCode: string;

  @Text(100)
  areaName: string;

  @OneOf(PLEDGE_STATUSES)
  status: PledgeStatus;

  /** What the owner does next. */
  @OneOf(PLEDGE_STEPS)
  nextStep: PledgeStep;

  @Uuid()
  ownerId: string;

  @PersonName()
  ownerName: string;

  @Day({ nullable: true })
  nextContactOn: string | null;

  @Flag()
  stale: boolean;

  @Flag()
  shareWanted: boolean;

  @Flag()
  guardianConsented: boolean;

  /** The office that may read it. */
  @Text(200, { nullable: true })
  sharedWith: string | null;

  @OneOf(PLEDGE_SOURCES)
  source: PledgeSource;

  @Instant()
  pledgedAt: string;

  @Whole(1, 1_000_000)
  version: number;
}

export class PledgeList {
  @ListOf(() => PledgeSummary)
  items: PledgeSummary[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}

export class PledgeChange {
  @OneOf(PLEDGE_STATUSES, { nullable: true })
  fromStatus: PledgeStatus | null;

  @OneOf(PLEDGE_STATUSES)
  toStatus: PledgeStatus;

  @Day({ nullable: true })
  nextContactOn: string | null;

  @Text(300, { nullable: true })
  note: string | null;

  @PersonName({ nullable: true })
  changedByName: string | null;

  @Instant()
  changedAt: string;
}

export class PledgeDetail extends PledgeSummary {
  @ListOf(() => PledgedDuty)
  receivers: PledgedDuty[];

  /** Where the status may go from here. */
  @ListOneOf(PLEDGE_STATUSES)
  moves: PledgeStatus[];

  @ListOf(() => PledgeChange)
  history: PledgeChange[];
}
