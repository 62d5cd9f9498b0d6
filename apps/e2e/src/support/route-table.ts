import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../../../..');

interface Route {
  readonly path?: string;
  readonly component?: unknown;
  readonly loadComponent?: unknown;
  readonly children?: readonly Route[];
  readonly loadChildren?: () => Promise<readonly Route[]>;
}

/**
 * Every address of the staff client that shows a page, such as `events/:id/summary`, read from the route
 * table itself: what a feature adds is in this list without anybody writing it down twice.
 */
export async function readRouteTable(): Promise<string[]> {
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  const folder = mkdtempSync(path.join(root, 'dist', 'e2e-routes-'));
  try {
    await build({
      stdin: {
        // The compiler first: the libraries in node_modules are linked by it when nobody has built them.
        contents: `await import('@angular/compiler');
          export const { ROUTES } = await import('./apps/admin/src/app/app.routes');`,
        resolveDir: root,
      },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      packages: 'external',
      tsconfig: path.join(root, 'apps/admin/tsconfig.app.json'),
      logLevel: 'silent',
    });
    const file = pathToFileURL(path.join(folder, 'stdin.mjs')).href;
    const { ROUTES } = (await import(file)) as { ROUTES: readonly Route[] };
    return [...new Set(await pagesOf(ROUTES, ''))].sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function pagesOf(routes: readonly Route[], above: string): Promise<string[]> {
  const found = await Promise.all(
    routes.map(async (route) => {
      const here = [above, route.path].filter(Boolean).join('/');
      const below = route.loadChildren ? await route.loadChildren() : route.children;
      if (below) return pagesOf(below, here);
      return route.component || route.loadComponent ? [here] : [];
    }),
  );
  return found.flat();
}
