import { HOLDER_BASES } from '@ikrar/domain';
import type { HolderBasis } from '@ikrar/domain';
import { Day, Flag, OneOf, PersonName, Text, Uuid, Whole } from '../../platform/http/fields';

export class PutHolderBody {
  @PersonName()
  fullName: string;

  @OneOf(HOLDER_BASES, { description: 'why the name may be kept' })
  basis: HolderBasis;

  @Text(40, { optional: true, nullable: true })
  phone?: string | null;

  @Day({ optional: true, nullable: true })
  heldSince?: string | null;

  @Day({ optional: true, nullable: true, description: 'when name and number were last checked' })
  verifiedOn?: string | null;
}

export class ChangeHolderBody {
  @PersonName({ optional: true })
  fullName?: string;

  @OneOf(HOLDER_BASES, { optional: true })
  basis?: HolderBasis;

  @Text(40, { optional: true, nullable: true })
  phone?: string | null;

  @Day({ optional: true, nullable: true })
  heldSince?: string | null;

  @Day({ optional: true, nullable: true })
  heldUntil?: string | null;

  @Day({ optional: true, nullable: true })
  verifiedOn?: string | null;
}

export class HolderDetail {
  @Uuid()
  id: string;

  @PersonName()
  fullName: string;

  @OneOf(HOLDER_BASES)
  basis: HolderBasis;

  @Text(40, { nullable: true, description: 'E.164' })
  phone: string | null;

  @Day({ nullable: true })
  heldSince: string | null;

  @Day({ nullable: true })
  heldUntil: string | null;

  @Day({ nullable: true })
  verifiedOn: string | null;

  @Flag({ description: 'an office reads this name under the agreement of the post' })
  shared: boolean;

  @Whole(1, 1_000_000)
  version: number;
}
