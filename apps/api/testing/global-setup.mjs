import { copyFileSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BUILT_API, startTestDatabase } from './test-database.mjs';

export default async function globalSetup() {
  const database = await startTestDatabase();
  globalThis.ikrarTestDatabase = database;
  process.env.IKRAR_TEST_ROOT_URL = database.rootUrl;
  // A copy of its own: a second run of specs builds the folder anew.
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ikrar-specs-'));
  globalThis.ikrarTestFolder = folder;
  process.env.IKRAR_TEST_SPREADSHEET_CHILD = path.join(folder, 'read-spreadsheet.mjs');
  copyFileSync(path.join(BUILT_API, 'read-spreadsheet.mjs'), process.env.IKRAR_TEST_SPREADSHEET_CHILD);
}
