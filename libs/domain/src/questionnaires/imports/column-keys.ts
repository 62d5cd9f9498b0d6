/**
 * The names under which a mapping knows the columns of a table, in their order.
 *
 * Definition: the header, tidied; the second of the same name gets " #2" and so on, a column without a header is
 * known by its number. Each key stands once.
 */
export function columnKeys(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header, at) => {
    const name = header.replace(/\s+/g, ' ').trim() || `#${at + 1}`;
    let key = name;
    for (let again = 2; taken.has(key); again += 1) key = `${name} #${again}`;
    taken.add(key);
    return key;
  });
}
