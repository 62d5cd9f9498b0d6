// Bundles the API: our own code into dist/apps/api, npm packages stay outside.
// esbuild emits no decorator metadata, so files with a decorated class pass through swc first.
import { copyFile, readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { transform } from '@swc/core';
import * as esbuild from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const decoratorMetadata = {
  name: 'decorator-metadata',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      if (!/^\s*@[A-Z]/m.test(source)) return { contents: source, loader: 'ts' };
      const { code } = await transform(source, {
        filename: file,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2022',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
      });
      return { contents: withClassNames(code), loader: 'js' };
    });
  },
};

/**
 * OpenAPI and the logs know a class by its name, and bundling may rename its variable. esbuild's own `keepNames` would
 * keep the names of functions, too, with a `defineProperty` for every closure made while serving.
 */
function withClassNames(code) {
  return code.replace(
    /^(?:export )?class (\w+)[^{\n]*\{/gm,
    (opening, name) => `${opening} static { Object.defineProperty(this, 'name', { value: '${name}' }); }`,
  );
}

export const options = {
  absWorkingDir: root,
  entryPoints: ['main', 'cli', 'openapi'].map((name) => `apps/api/src/${name}.ts`),
  outdir: 'dist/apps/api',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  packages: 'external',
  alias: { '@ikrar/domain': path.join(root, 'libs/domain/src/index.ts') },
  sourcemap: 'linked',
  logLevel: 'warning',
  plugins: [decoratorMetadata],
};

/** The reader of spreadsheets runs alone and may read no file but itself, so its library is inside. */
const spreadsheetChild = {
  ...options,
  entryPoints: [{ in: 'apps/api/src/platform/spreadsheets/child/main.ts', out: 'read-spreadsheet' }],
  splitting: false,
  packages: 'bundle',
  sourcemap: false,
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const place = process.argv.indexOf('--to');
  if (place > 0) options.outdir = process.argv[place + 1];
  await rm(path.resolve(root, options.outdir), { recursive: true, force: true });
  spreadsheetChild.outdir = options.outdir;
  await esbuild.build(spreadsheetChild);
  if (process.argv.includes('--watch')) {
    const context = await esbuild.context(options);
    await context.watch();
  } else {
    await esbuild.build(options);
  }
  // The server hands the committed document out; making it is the work of tools/openapi.mjs.
  if (place < 0)
    await copyFile(
      path.join(root, 'libs/api-client/openapi.json'),
      path.join(root, options.outdir, 'openapi.json'),
    );
}
