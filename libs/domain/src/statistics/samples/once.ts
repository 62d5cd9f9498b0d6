/**
 * The same function, computed once for each object it is given.
 *
 * Samples never change, and many figures begin with the same few things of them. What was found goes with its object.
 */
export function once<Given extends object, Found>(compute: (given: Given) => Found): (given: Given) => Found {
  const known = new WeakMap<Given, { readonly found: Found }>();
  return (given) => {
    const kept = known.get(given);
    if (kept) return kept.found;
    const found = compute(given);
    known.set(given, { found });
    return found;
  };
}
