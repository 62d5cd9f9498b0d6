import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { COMPARISONS, isCondition } from '@ikrar/domain';
import type { Comparison, Condition } from '@ikrar/domain';
import { registerDecorator, ValidateIf } from 'class-validator';
import { OneOf, Text } from '../../platform/http/fields';

export class ComparisonDto {
  @Text(40, { description: 'id of an earlier item' })
  item: string;

  @OneOf(COMPARISONS)
  is: Comparison['is'];

  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }] })
  value: string | number;
}

export class AllOfConditions {
  @ApiProperty({ type: 'array', items: oneOfConditions() })
  all: Condition[];
}

export class AnyOfConditions {
  @ApiProperty({ type: 'array', items: oneOfConditions() })
  any: Condition[];
}

/** A condition as `libs/domain` defines and checks it. */
export function ConditionField(): PropertyDecorator {
  return applyDecorators(
    (target: object) => ApiExtraModels(ComparisonDto, AllOfConditions, AnyOfConditions)(target.constructor),
    ApiPropertyOptional(oneOfConditions()),
    ValidateIf((_, value: unknown) => value !== undefined) as PropertyDecorator,
    IsCondition(),
  ) as PropertyDecorator;
}

function oneOfConditions(): { oneOf: { $ref: string }[] } {
  const names = ['ComparisonDto', 'AllOfConditions', 'AnyOfConditions'];
  return { oneOf: names.map((name) => ({ $ref: getSchemaPath(name) })) };
}

function IsCondition(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isCondition',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: { validate: (value: unknown) => isCondition(value) },
    });
}
