export default async function globalTeardown() {
  await globalThis.ikrarTestDatabase.stop();
}
