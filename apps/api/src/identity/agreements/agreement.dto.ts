import { AreaCode, Day, Instant, ListOf, Text, Uuid, Whole } from '../../platform/http/fields';
import type { Agreement } from './agreement.entity';

export class PutAgreementBody {
  @Uuid()
  officeId: string;

  @AreaCode()
  areaCode: string;

  /** Number of the letter or memorandum. */
  @Text(200, { optional: true, nullable: true })
  document?: string | null;

  @Day()
  validFrom: string;

  @Day({ optional: true, nullable: true })
  validUntil?: string | null;
}

export class AgreementDetail {
  @Uuid()
  id: string;

  @Uuid()
  officeId: string;

  @Text(200)
  officeName: string;

  @AreaCode()
  areaCode: string;

  @Text(200, { nullable: true })
  document: string | null;

  @Day()
  validFrom: string;

  @Day({ nullable: true })
  validUntil: string | null;

  @Instant({ nullable: true })
  endedAt: string | null;

  @Whole(1, 1_000_000)
  version: number;
}

export class AgreementList {
  @ListOf(() => AgreementDetail)
  items: AgreementDetail[];
}

export function toAgreementDetail(agreement: Agreement): AgreementDetail {
  const { id, officeId, officeName, areaCode, document, validFrom, validUntil, endedAt, version } = agreement;
  return {
    id,
    officeId,
    officeName,
    areaCode,
    document,
    validFrom,
    validUntil,
    endedAt: endedAt?.toISOString() ?? null,
    version,
  };
}
