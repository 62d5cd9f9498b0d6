import { generateInput } from './generate-input';
import type { ReferenceCase, ReferenceFile } from './reference-case';

/**
 * A case's input with every `"@name"` replaced by `data.name`, and `generate` by the data it describes.
 *
 * @throws TypeError for a name that `data` does not have.
 */
export function resolveInput(
  { input }: ReferenceCase,
  data: ReferenceFile['data'] = {},
): Record<string, unknown> {
  if ('generate' in input) return generateInput(input['generate']);
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      if (typeof value !== 'string' || !value.startsWith('@')) return [name, value];
      const found = data[value.slice(1)];
      if (found === undefined) throw new TypeError(`"data" has no "${value.slice(1)}"`);
      return [name, found];
    }),
  );
}
