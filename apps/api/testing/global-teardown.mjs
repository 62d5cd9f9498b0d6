import { rmSync } from 'node:fs';

export default async function globalTeardown() {
  await globalThis.ikrarTestDatabase.stop();
  rmSync(globalThis.ikrarTestFolder, { recursive: true, force: true });
}
