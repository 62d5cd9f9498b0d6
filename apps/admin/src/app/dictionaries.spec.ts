import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Tree {
  readonly [key: string]: string | Tree;
}

interface Operation {
  readonly operationId: string;
  readonly 'x-reads-names'?: true;
  readonly 'x-hands-out-file'?: true;
  readonly 'x-public'?: { readonly context: string; readonly ownRecord: boolean };
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const APP = __dirname;
const read = (file: string): string => readFileSync(path.join(APP, file), 'utf8');
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
const files = globSync('**/i18n/id.json', { cwd: APP }).sort();
const sources = globSync('**/*.{ts,html}', { cwd: APP })
  .filter((file) => !file.endsWith('.spec.ts'))
  .map((file) => ({ file, text: withoutComments(read(file)) }));

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

const dictionary = (file: string): Map<string, string> => flatten(JSON.parse(read(file)) as Tree);
const slots = (text: string): string[] =>
  [...text.matchAll(/{{\s*(\w+)\s*}}/g)].map(([, name]) => name ?? '').sort();

const texts = new Map(files.flatMap((file) => [...dictionary(file)]));
const known = (key: string): boolean => texts.has(key) || texts.has(`${key}.other`);
/** Sentences that the platform picks by a code of the server or of a validator. */
const BY_CODE = ['problems.', 'platform.fieldErrors.'];

/** What a source says between quotes after `t(`, or as a route's title; a code added at the end leaves a prefix. */
function keysOf(text: string): { whole: string[]; prefixes: string[] } {
  const whole = [...text.matchAll(/(?:\bt\(\s*|\btitle: )'([a-z]\w*(?:\.[\w-]+)+)'\s*[,)}\n]/g)];
  const joined = [
    ...text.matchAll(/\bt\(\s*(?:'([a-z]\w*(?:\.[\w-]+)*\.)'\s*\+|`([a-z]\w*(?:\.[\w-]+)*\.)\$\{)/g),
  ];
  return {
    whole: whole.map(([, key]) => key ?? ''),
    prefixes: joined.map(([, quoted, template]) => quoted ?? template ?? ''),
  };
}

/** A change or a read of names, unless it has no organisation yet or is a record by itself. */
function leavesRow(method: string, operation: Operation): boolean {
  const open = operation['x-public'];
  if (open && (open.context === 'none' || open.ownRecord)) return false;
  const handsOut = operation['x-hands-out-file'] === true;
  return method !== 'get' || operation['x-reads-names'] === true || handsOut;
}

const used = sources.map(({ file, text }) => ({ file, ...keysOf(text) }));

describe('the dictionaries', () => {
  it('are found', () => {
    expect(files).toContain(path.join('platform', 'i18n', 'id.json'));
    expect(used.flatMap(({ whole }) => whole)).toContain('home.page');
  });

  it.each(files)('%s says the same in both languages', (file) => {
    const id = dictionary(file);
    const en = dictionary(file.replace('id.json', 'en.json'));
    const plural = (key: string): string => key.replace(/\.(one|other)$/, '');
    expect([...new Set([...en.keys()].map(plural))].sort()).toEqual(
      [...new Set([...id.keys()].map(plural))].sort(),
    );
    for (const [key, text] of id) {
      const other = en.get(key) ?? en.get(`${plural(key)}.other`) ?? '';
      expect({ key, text: text.trim() !== '', slots: slots(text) }).toEqual({
        key,
        text: true,
        slots: slots(other),
      });
    }
  });

  it('hold every key that a screen asks for', () => {
    const missing = used.flatMap(({ file, whole, prefixes }) => [
      ...whole.filter((key) => !known(key)).map((key) => `${file}: ${key}`),
      ...prefixes
        .filter((prefix) => ![...texts.keys()].some((key) => key.startsWith(prefix)))
        .map((prefix) => `${file}: ${prefix}*`),
    ]);
    expect(missing).toEqual([]);
  });

  it('hold nothing that no screen says', () => {
    const everything = sources.map(({ text }) => text).join('\n');
    const prefixes = used.flatMap((one) => one.prefixes);
    const unused = [...texts.keys()].filter((key) => {
      const asked = key.replace(/\.(one|other)$/, '');
      const said = everything.includes(`'${asked}'`) || everything.includes(`\`${asked}\``);
      const start = asked.slice(0, asked.lastIndexOf('.') + 1);
      // A prefix kept in a constant, or a last word put on in the template.
      const built = everything.includes(`'${start.slice(0, -1)}'`) || everything.includes(`\`${start}$`);
      return !said && !built && ![...prefixes, ...BY_CODE].some((prefix) => key.startsWith(prefix));
    });
    expect(unused).toEqual([]);
  });

  it('have words for every action of the audit trail', () => {
    const { paths } = JSON.parse(read('../../../../libs/api-client/openapi.json')) as OpenApi;
    const audited = Object.values(paths).flatMap((methods) =>
      Object.entries(methods)
        .filter(([method, operation]) => leavesRow(method, operation))
        .map(([, { operationId }]) => operationId),
    );
    const beforeAnOrganisation = ['signIn', 'setUp'];
    const inWords = [...texts.keys()].flatMap((key) => key.split('settings.audit.actions.')[1] ?? []);
    expect(inWords.sort()).toEqual([...audited, ...beforeAnOrganisation].sort());
  });
});
