/**
 * The element of a list at a position that the caller knows to exist.
 *
 * @throws RangeError when the position is outside the list: an index error must not become a wrong number.
 */
export function elementAt<T>(values: ArrayLike<T>, index: number): T {
  const value = values[index];
  if (value === undefined) {
    throw new RangeError(`No element at ${index} in a list of ${values.length}`);
  }
  return value;
}
