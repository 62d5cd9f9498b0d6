import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const file = path.resolve(import.meta.dirname, '../../../field/src/app/place/place.ts');

/**
 * What the participants' client can show, read from the two types its switch on the location is made of:
 * there is no route table there, and a view added to it is in this list without anybody writing it down twice.
 */
export function readFieldViews(): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const views = source.statements
    .filter(ts.isTypeAliasDeclaration)
    .filter(({ name }) => name.text === 'Page' || name.text === 'View')
    .flatMap(({ type }) => (ts.isUnionTypeNode(type) ? type.types : [type]))
    .map((member) => nameOf(member) ?? fail(member.getText(source)));
  if (views.length === 0) throw new Error(`${file} has no type Page or View.`);
  return views;
}

function nameOf(member: ts.TypeNode): string | undefined {
  if (!ts.isTypeLiteralNode(member)) return undefined;
  const types = member.members.filter(ts.isPropertySignature).map(({ name, type }) => {
    return ts.isIdentifier(name) && name.text === 'name' ? type : undefined;
  });
  const literal = types.find((type) => type !== undefined);
  return literal && ts.isLiteralTypeNode(literal) && ts.isStringLiteral(literal.literal)
    ? literal.literal.text
    : undefined;
}

function fail(member: string): never {
  throw new Error(`${file}: a page or view without a name: ${member}`);
}
