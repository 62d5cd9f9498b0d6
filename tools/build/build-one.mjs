/** Builds one artefact if it is stale: node tools/build/build-one.mjs NAME */
import path from 'node:path';
import { repositoryRoot } from '../repository.mjs';
import { artefacts } from './artefacts.mjs';
import { buildStale } from './build-stale.mjs';

const wanted = /** @type {(keyof typeof artefacts)[]} */ (Object.keys(artefacts)).filter(
  (name) => name === process.argv[2],
);
if (wanted.length === 0)
  throw new Error(`Unknown artefact ${process.argv[2]}: ${Object.keys(artefacts).join(', ')}`);
await buildStale(path.join(repositoryRoot, 'dist', 'test-results'), wanted);
