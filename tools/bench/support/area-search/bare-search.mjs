import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import pg from 'pg';
import { repositoryRoot } from '../../../repository.mjs';

/**
 * The same statements through bare pg: the search of the API itself, bundled, over one connection in one open
 * transaction with its context set. What the way through HTTP costs is everything else.
 * @param {string} databaseUrl
 * @param {string} organisationId
 */
export async function aBareSearch(databaseUrl, organisationId) {
  const { AreasReadModel, AreasService } = await bundledSearch();
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('start transaction read only');
  await client.query(`select app_set_context($1, 'lead', '', '')`, [organisationId]);
  const unitOfWork = {
    organisationId,
    manager: {
      /** @param {string} text @param {unknown[]} values */
      query: async (text, values) => (await client.query(text, values)).rows,
    },
  };
  const service = new AreasService(unitOfWork, null, new AreasReadModel(unitOfWork), null);
  return {
    /** @param {string} search @returns {Promise<{ items: { code: string }[] }>} */
    find: (search) => service.list({ search }),
    stop: () => client.end(),
  };
}

/** Beside the node_modules that it needs, and gone once it is loaded. */
async function bundledSearch() {
  const dist = path.join(repositoryRoot, 'dist');
  mkdirSync(dist, { recursive: true });
  const folder = mkdtempSync(path.join(dist, 'bench-'));
  try {
    await build({
      absWorkingDir: repositoryRoot,
      entryPoints: { search: 'apps/api/src/regions/index.ts' },
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      alias: { '@ikrar/domain': path.join(repositoryRoot, 'libs/domain/src/index.ts') },
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    });
    return await import(pathToFileURL(path.join(folder, 'search.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
