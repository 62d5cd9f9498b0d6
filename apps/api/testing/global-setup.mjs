import { startTestDatabase } from './test-database.mjs';

export default async function globalSetup() {
  const database = await startTestDatabase();
  globalThis.ikrarTestDatabase = database;
  process.env.IKRAR_TEST_ROOT_URL = database.rootUrl;
}
