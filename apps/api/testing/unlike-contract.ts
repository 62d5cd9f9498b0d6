import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface Document {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Where an answer is not what the committed contract says of it: a property too many or too few, another type. */
export function unlikeContract(answer: unknown, schemaName: string): string[] {
  const file = path.resolve(__dirname, '../../../libs/api-client/openapi.json');
  const { components } = JSON.parse(readFileSync(file, 'utf8')) as Document;
  return compare(answer, { $ref: schemaName }, schemaName, components.schemas);
}

function compare(
  value: unknown,
  schema: Schema,
  at: string,
  schemas: Document['components']['schemas'],
): string[] {
  if (value === null) return schema.nullable ? [] : [`${at}: null`];
  const [only] = schema.allOf ?? [schema];
  const known = only?.$ref ? (schemas[only.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;
  if (known.enum && !known.enum.includes(value)) return [`${at}: ${String(value)}`];
  if (Array.isArray(value)) {
    const { items } = known;
    if (!items) return [`${at}: a list`];
    return value.flatMap((one, index) => compare(one, items, `${at}.${index}`, schemas));
  }
  if (typeof value === 'object') return compareObject(value, known, at, schemas);
  const type = Number.isInteger(value) && known.type === 'integer' ? 'integer' : typeof value;
  return known.type === type ? [] : [`${at}: ${type}`];
}

function compareObject(
  value: object,
  { properties = {}, required = [] }: Schema,
  at: string,
  schemas: Document['components']['schemas'],
): string[] {
  const missing = required.filter((name) => !(name in value)).map((name) => `${at}.${name}: missing`);
  const wrong = Object.entries(value).flatMap(([name, part]) => {
    const schema = properties[name];
    return schema ? compare(part, schema, `${at}.${name}`, schemas) : [`${at}.${name}: not agreed`];
  });
  return [...missing, ...wrong];
}
