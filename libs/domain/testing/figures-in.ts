/** Every plain value in a structure, however deep. */
export function figuresIn(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(figuresIn) : [value];
}
