import path from 'node:path';
import 'reflect-metadata';
import { createApp } from './create-app';
import { readConfiguration } from './platform/config';

const configuration = readConfiguration(process.env);
const built = path.resolve(import.meta.dirname, '..');
const app = await createApp(configuration, {
  admin: path.join(built, 'admin/browser'),
  field: path.join(built, 'field/browser'),
  openApi: path.join(import.meta.dirname, 'openapi.json'),
});
await app.listen(configuration.port, configuration.host);
process.stdout.write(`listening on ${configuration.host}:${configuration.port}\n`);
