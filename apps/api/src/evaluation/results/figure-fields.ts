import { notEstimableReasons } from '@ikrar/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Decimal, OneOf, Whole } from '../../platform/http/fields';

/** Fields of answers that hold figures: nothing here is ever sent in, so nothing is checked. */
const MANY = 100_000_000;

/** Whole, of people or sheets. */
export function Count(description?: string): PropertyDecorator {
  return Whole(0, MANY, description === undefined ? {} : { description });
}

/** Null where it cannot be estimated. */
export function Figure(description?: string): PropertyDecorator {
  return Decimal({ nullable: true, ...(description !== undefined && { description }) });
}

/** Why figures are null. */
export function Reason(): PropertyDecorator {
  return OneOf(notEstimableReasons, { optional: true });
}

/** Figures in an order that another list gives; null where one cannot be estimated. */
export function Figures(): PropertyDecorator {
  return ApiProperty({ type: 'array', items: { type: 'number', nullable: true } });
}

export function Counts(description?: string): PropertyDecorator {
  return ApiProperty({
    type: 'array',
    items: { type: 'integer', minimum: 0 },
    ...(description !== undefined && { description }),
  });
}

export function CountRows(description: string): PropertyDecorator {
  return ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'integer', minimum: 0 } },
    description,
  });
}
