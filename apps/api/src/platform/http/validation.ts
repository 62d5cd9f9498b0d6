import { ValidationPipe } from '@nestjs/common';
import type { ArgumentMetadata } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { readPlainInput } from './plain-input';
import { problem } from './problems';
import type { FieldError } from './problems';

rememberRules();

class InputPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { type, metatype } = metadata;
    const plain = type === 'body' && metatype ? readPlainInput(metatype, value) : null;
    return plain ?? super.transform(value, metadata);
  }
}

/** Bodies and queries are allow-lists: what a class does not name is refused, and every error names its field. */
export const validationPipe = new InputPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  transform: true,
  stopAtFirstError: true,
  validationError: { target: false, value: false },
  exceptionFactory: (errors) => problem('invalid-input', { errors: flatten(errors, '') }),
});

function flatten(errors: readonly ValidationError[], prefix: string): FieldError[] {
  return errors.flatMap((error) => {
    const field = `${prefix}${error.property}`;
    const own = Object.keys(error.constraints ?? {}).map((code) => ({ field, code }));
    return [...own, ...flatten(error.children ?? [], `${field}.`)];
  });
}

/**
 * class-validator walks through every class of the process each time it validates one. Classes do not change
 * once they are loaded, so what it found is kept; groups, which we do not use, go the old way.
 */
function rememberRules(): void {
  const storage = getMetadataStorage();
  const find = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, Map<string, ReturnType<typeof find>>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    if (groups && groups.length > 0) return find(target, schema, always, strictGroups, groups);
    const ofTarget = known.get(target) ?? new Map<string, ReturnType<typeof find>>();
    known.set(target, ofTarget);
    const key = `${schema ?? ''} ${String(always)} ${String(strictGroups)}`;
    const rules = ofTarget.get(key) ?? find(target, schema, always, strictGroups, groups);
    ofTarget.set(key, rules);
    return rules;
  };
}
