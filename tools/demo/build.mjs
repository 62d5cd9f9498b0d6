// Bundles the program that fills an empty database with the demo: dist/tools/demo.mjs.
import * as esbuild from 'esbuild';
import { options } from '../../apps/api/build.mjs';

await esbuild.build({
  ...options,
  entryPoints: ['tools/demo/demo.ts'],
  outdir: 'dist/tools',
  splitting: false,
});
