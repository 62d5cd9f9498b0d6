import assert from 'node:assert/strict';
import test from 'node:test';
import { isSource, percentile } from './sizes.mjs';

test('only what people read to learn the house is counted', () => {
  const files = [
    'apps/api/src/programs/event.service.ts',
    'apps/api/src/programs/event.service.spec.ts',
    'apps/api/src/platform/database/migrations/1795250000001-create-platform.ts',
    'apps/api/src/platform/database/migrations/row-security.ts',
    'libs/api-client/src/generated/models.ts',
    'apps/field/src/styles.css',
  ];
  assert.deepEqual(files.filter(isSource), [files[0], files[3]]);
});

test('percentiles are lengths of real files', () => {
  const lengths = [100, 10, 30, 20];
  assert.deepEqual([percentile(lengths, 0.5), percentile(lengths, 0.95), percentile([], 0.5)], [20, 100, 0]);
});
