/** A plain record whose fields are compared: an item or a section. */
type Fields = Readonly<object>;

/**
 * The names of the fields in which two items (or two sections) differ, in alphabetical order.
 *
 * Definition: values are compared by what they hold, never by the order in which a database gave the fields of an
 * object back. Absent, null, false and an empty text are the same: a field that says nothing. The order of
 * `keys` does not matter, the order of options does.
 */
export function changedFields(before: Fields, after: Fields): string[] {
  const [earlier, later] = [plain(before), plain(after)];
  const names = [...new Set([...Object.keys(earlier), ...Object.keys(later)])].sort();
  return names.filter((name) => earlier[name] !== later[name]);
}

function plain(fields: Fields): Record<string, string | undefined> {
  const entries = Object.entries(fields).filter(([, value]) => saysSomething(value));
  return Object.fromEntries(
    entries.map(([name, value]): [string, string] => [
      name,
      canonical(name === 'keys' && Array.isArray(value) ? [...(value as unknown[])].sort() : value),
    ]),
  );
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const fields = Object.entries(value).filter(([, part]) => saysSomething(part));
  const parts = fields.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${parts.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join()}}`;
}

function saysSomething(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== '';
}
