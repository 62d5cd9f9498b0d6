import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Schema {
  readonly $ref?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
}

export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly template: string;
  readonly permission: string | null;
  readonly isPublic: boolean;
  /** A PUT of the public: the stored row is its own record. */
  readonly ownRecord: boolean;
  readonly idParameters: readonly string[];
  /** Properties of the body that hold ids, at its first level. */
  readonly idProperties: readonly string[];
  readonly namesPeople: boolean;
  /** A GET that leaves a row though it names nobody. */
  readonly handsOutFile: boolean;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface RawOperation {
  readonly operationId: string;
  readonly 'x-permission'?: string;
  readonly 'x-hands-out-file'?: boolean;
  readonly 'x-public'?: { readonly ownRecord: boolean };
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}

/** Parameters of a path that hold no id of a row: codes of areas, tags, secrets of links and halls. */
const NO_ID = new Set(['code', 'areaCode', 'tag', 'token', 'joinCode', 'file']);

/** The operations as the committed OpenAPI document states them. */
export function readContract(): Operation[] {
  const file = path.resolve(__dirname, '../../../../libs/api-client/openapi.json');
  const document = JSON.parse(readFileSync(file, 'utf8')) as Document;
  return Object.entries(document.paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, operation]) => describe(document, template, method, operation)),
  );
}

function describe(document: Document, template: string, method: string, operation: RawOperation): Operation {
  const body = operation.requestBody?.content['application/json']?.schema;
  const answers = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
  return {
    operationId: operation.operationId,
    method: method.toUpperCase(),
    template,
    permission: operation['x-permission'] ?? null,
    isPublic: operation['x-public'] !== undefined,
    ownRecord: operation['x-public']?.ownRecord === true,
    idParameters: (operation.parameters ?? [])
      .filter((parameter) => parameter.in === 'path' && !NO_ID.has(parameter.name))
      .map((parameter) => parameter.name),
    idProperties: body ? idProperties(document, body) : [],
    handsOutFile: operation['x-hands-out-file'] === true,
    namesPeople: answers.some(([, answer]) =>
      Object.values(answer.content ?? {}).some(({ schema }) => names(document, schema, new Set())),
    ),
  };
}

function resolve(document: Document, schema: Schema): Schema {
  return schema.$ref ? (document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;
}

function idProperties(document: Document, schema: Schema): string[] {
  const { properties = {} } = resolve(document, schema);
  return Object.entries(properties)
    .filter(([, property]) => property.format === 'uuid' || property.items?.format === 'uuid')
    .map(([name]) => name);
}

function names(document: Document, schema: Schema, seen: Set<Schema>): boolean {
  const found = resolve(document, schema);
  if (seen.has(found)) return false;
  seen.add(found);
  if (found.format === 'person-name') return true;
  const parts = [
    ...Object.values(found.properties ?? {}),
    ...(found.items ? [found.items] : []),
    ...(found.allOf ?? []),
  ];
  return parts.some((part) => names(document, part, seen));
}
