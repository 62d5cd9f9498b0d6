import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { repositoryRoot } from '../repository.mjs';

/**
 * A one-time link to create the first organisation with its administrator. Its token stands in no
 * log, so the program's output is read and not kept.
 * @param {string} address of the API
 * @param {string | null} ownerUrl
 */
export async function setupLink(address, ownerUrl) {
  if (ownerUrl === null) {
    throw new Error(
      'The database is empty. Set DATABASE_OWNER_URL to get the link for its first administrator.',
    );
  }
  const { stdout } = await promisify(execFile)(process.execPath, ['dist/apps/api/cli.mjs', 'setup-link'], {
    cwd: repositoryRoot,
    env: { ...process.env, DATABASE_OWNER_URL: ownerUrl },
  });
  const { token, hours } = JSON.parse(stdout);
  return { link: `${address}/admin/setup/${token}`, hours: Number(hours) };
}
