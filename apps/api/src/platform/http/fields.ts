import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/** House decorators: each says once what a property is, for validation and for the OpenAPI document. */
export interface FieldOptions {
  /** Absent keeps the value (PATCH) or leaves it out. */
  readonly optional?: boolean;
  /** `null` clears the value. */
  readonly nullable?: boolean;
  readonly description?: string;
}

type Constructor = abstract new (...parameters: never[]) => unknown;

/** No control characters but tab and line breaks: PostgreSQL refuses NUL, and nobody types the others. */
const PRINTABLE = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export function Uuid(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: String, format: 'uuid' }, options, IsUUID());
}

export function Text(
  maxLength: number,
  options: FieldOptions & { min?: number; pattern?: RegExp } = {},
): PropertyDecorator {
  const min = options.min ?? 1;
  return field(
    { type: String, minLength: min, maxLength },
    options,
    IsString(),
    MinLength(min),
    MaxLength(maxLength),
    Matches(PRINTABLE),
    ...(min > 0 ? [Matches(/\S/)] : []),
    ...(options.pattern ? [Matches(options.pattern)] : []),
  );
}

/** A text that names a person: reading it leaves a row in the audit trail. */
export function PersonName(options: FieldOptions = {}): PropertyDecorator {
  return field(
    { type: String, format: 'person-name', maxLength: 100 },
    options,
    IsString(),
    MinLength(1),
    MaxLength(100),
    Matches(PRINTABLE),
    Matches(/\S/),
  );
}

export function OneOf(values: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return field({ type: String, enum: [...values] }, options, IsIn([...values]));
}

export function Whole(
  min: number,
  max: number,
  options: FieldOptions & { fromQuery?: boolean } = {},
): PropertyDecorator {
  return field(
    { type: 'integer', minimum: min, maximum: max },
    options,
    ...(options.fromQuery ? [Type(() => Number)] : []),
    IsInt(),
    Min(min),
    Max(max),
  );
}

/** A number that need not be whole. */
export function Amount(min: number, max: number, options: FieldOptions = {}): PropertyDecorator {
  return field({ type: Number, minimum: min, maximum: max }, options, IsNumber(), Min(min), Max(max));
}

/** A number of a response that need not be whole. */
export function Decimal(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: Number }, options);
}

export function Flag(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: Boolean }, options, IsBoolean());
}

/** A calendar day, `2024-09-25`. */
export function Day(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: String, format: 'date' }, options, IsISO8601({ strict: true }), Matches(DAY));
}

/** A moment, ISO 8601 with zone. */
export function Instant(options: FieldOptions = {}): PropertyDecorator {
  return field(
    { type: String, format: 'date-time' },
    options,
    IsISO8601({ strict: true }),
    Matches(/^[12]\d{3}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/),
  );
}

export function AreaCode(options: FieldOptions = {}): PropertyDecorator {
  return field(
    { type: String, example: '21.71.01.1004' },
    options,
    Matches(/^[1-9]\d(\.\d{2}(\.\d{2}(\.[123]\d{3})?)?)?$/),
  );
}

export function Nested(type: () => Constructor, options: FieldOptions = {}): PropertyDecorator {
  return field(
    { type: lazy(type) },
    options,
    IsObject(),
    ValidateNested(),
    Type(type as () => new () => unknown),
  );
}

export function ListOf(
  type: () => Constructor,
  options: FieldOptions & { min?: number; max?: number } = {},
): PropertyDecorator {
  return field(
    { type: lazy(type), isArray: true },
    options,
    IsArray(),
    ArrayMinSize(options.min ?? 0),
    ArrayMaxSize(options.max ?? 1000),
    ValidateNested({ each: true }),
    Type(type as () => new () => unknown),
  );
}

/** A list of codes out of a fixed list. */
export function ListOneOf(
  values: readonly string[],
  options: FieldOptions & { min?: number; max?: number } = {},
): PropertyDecorator {
  return field(
    { type: String, isArray: true, enum: [...values] },
    options,
    IsArray(),
    ArrayMinSize(options.min ?? 0),
    ArrayMaxSize(options.max ?? values.length),
    IsIn([...values], { each: true }),
  );
}

export function ListOfTexts(
  maxLength: number,
  options: FieldOptions & { max?: number } = {},
): PropertyDecorator {
  return field(
    { type: String, isArray: true, maxLength },
    options,
    IsArray(),
    ArrayMaxSize(options.max ?? 100),
    IsString({ each: true }),
    MaxLength(maxLength, { each: true }),
    Matches(PRINTABLE, { each: true }),
  );
}

export function ListOfUuids(options: FieldOptions & { max?: number } = {}): PropertyDecorator {
  return field(
    { type: String, format: 'uuid', isArray: true },
    options,
    IsArray(),
    ArrayMaxSize(options.max ?? 100),
    IsUUID('all', { each: true }),
  );
}

export function ListOfWholes(
  min: number,
  max: number,
  options: FieldOptions & { max?: number } = {},
): PropertyDecorator {
  return field(
    { type: 'integer', minimum: min, maximum: max, isArray: true },
    options,
    IsArray(),
    ArrayMaxSize(options.max ?? 100),
    IsInt({ each: true }),
    Min(min, { each: true }),
    Max(max, { each: true }),
  );
}

/** A plain object that a rule of the domain checks: answers, content of an instrument. */
export function Shape(
  description: string,
  options: FieldOptions & { schema?: object } = {},
): PropertyDecorator {
  return field(
    { type: 'object', additionalProperties: true, ...options.schema, description },
    options,
    IsObject(),
  );
}

/** Swagger knows a late type by the name of its function: it must be called "type". */
function lazy(of: () => Constructor): () => Constructor {
  return { type: () => of() }.type;
}

function field(
  api: object,
  options: FieldOptions,
  ...rules: (PropertyDecorator | MethodDecorator)[]
): PropertyDecorator {
  const skip = (_: object, value: unknown): boolean =>
    !((options.optional && value === undefined) || (options.nullable && value === null));
  const property: ApiPropertyOptions = {
    ...(api as ApiPropertyOptions),
    required: !options.optional,
    ...(options.nullable && { nullable: true }),
    ...(options.description && { description: options.description }),
  } as ApiPropertyOptions;
  return applyDecorators(
    ApiProperty(property),
    ...(rules as PropertyDecorator[]),
    ...(options.optional || options.nullable
      ? [ValidateIf((object: object, value: unknown) => skip(object, value))]
      : []),
  ) as PropertyDecorator;
}
