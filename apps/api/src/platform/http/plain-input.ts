import { getMetadataStorage, ValidationTypes } from 'class-validator';
import type { MetadataStorage, ValidationArguments } from 'class-validator';

type Constructor = new () => object;
type ValidationMetadata = ReturnType<MetadataStorage['getTargetValidationMetadatas']>[number];

interface Check {
  readonly constraints: ValidationArguments['constraints'];
  readonly each: boolean;
  readonly holds: (value: unknown, about: ValidationArguments) => unknown;
}

interface PlainProperty {
  readonly conditions: readonly Condition[];
  readonly checks: readonly Check[];
}

type Condition = (input: object, value: unknown) => unknown;
type PlainClass = ReadonlyMap<string, PlainProperty>;

/** Names that reach into a prototype; the pipe takes them out. */
const SPECIAL = new Set(['__proto__', 'prototype', 'constructor']);
const PLAIN_RULES = new Set<string>([
  ValidationTypes.CUSTOM_VALIDATION,
  ValidationTypes.CONDITIONAL_VALIDATION,
]);
const known = new Map<Constructor, PlainClass | null>();

/**
 * The input as an instance of its class when nothing is wrong with it, by the very checks class-validator would run;
 * null says only that it is not that plain: then the ValidationPipe decides, and words every error.
 *
 * For each input class-validator and class-transformer build again what is known of the class, and copy every value
 * twice. That was an eighth of what a response costs.
 */
export function readPlainInput(type: Constructor, input: unknown): object | null {
  const properties = propertiesOf(type);
  if (properties === null || !isFlatRecord(input)) return null;
  for (const name of Object.keys(input)) if (!properties.has(name)) return null;
  const instance = Object.assign(new type(), input);
  for (const [name, property] of properties) {
    if (!isSound(property, instance, input[name], { type, name })) return null;
  }
  return instance;
}

function isSound(
  { conditions, checks }: PlainProperty,
  input: object,
  value: unknown,
  { type, name }: { type: Constructor; name: string },
): boolean {
  if (!conditions.every((condition) => condition(input, value))) return true;
  const about = { targetName: type.name, property: name, object: input, value };
  return checks.every(({ constraints, each, holds }) => {
    const full = { ...about, constraints };
    return each && Array.isArray(value)
      ? value.every((one) => holds(one, full) === true)
      : holds(value, full) === true;
  });
}

/** Null for a class with parts of its own classes, or rules of a sort the house does not use: those are for the pipe. */
function propertiesOf(type: Constructor): PlainClass | null {
  const kept = known.get(type);
  if (kept !== undefined) return kept;
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  const isPlain =
    rules.length > 0 && rules.every(({ type: sort, validateIf }) => PLAIN_RULES.has(sort) && !validateIf);
  const names = new Set(rules.map(({ propertyName }) => propertyName));
  const properties = isPlain
    ? new Map([...names].map((name) => [name, propertyOf(rules, name)] as const))
    : null;
  known.set(type, properties);
  return properties;
}

function propertyOf(rules: readonly ValidationMetadata[], name: string): PlainProperty {
  const own = rules.filter(({ propertyName }) => propertyName === name);
  const isCondition = ({ type }: ValidationMetadata): boolean =>
    type === ValidationTypes.CONDITIONAL_VALIDATION;
  return {
    conditions: own.filter(isCondition).map(({ constraints: [condition] }) => condition as Condition),
    checks: own.filter((rule) => !isCondition(rule)).flatMap(checksOf),
  };
}

function checksOf({ constraintCls, constraints, each }: ValidationMetadata): Check[] {
  return getMetadataStorage()
    .getTargetValidatorConstraints(constraintCls)
    .map(({ instance }) => ({ constraints, each, holds: (value, about) => instance.validate(value, about) }));
}

/** A record of single values, lists of them, and records of those: no body that a hall sends is deeper. */
function isFlatRecord(value: unknown, depth = 2): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
    return false;
  }
  return Object.entries(value).every(([name, inner]: [string, unknown]) => {
    if (SPECIAL.has(name)) return false;
    if (typeof inner !== 'object' || inner === null) return true;
    if (Array.isArray(inner)) return inner.every((one) => typeof one !== 'object' || one === null);
    return depth > 1 && isFlatRecord(inner, depth - 1);
  });
}
