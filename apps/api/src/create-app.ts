import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import type { Configuration } from './platform/config';
import { refuseMightyRole, refuseOldSchema } from './platform/database/boot-check';
import { plainJson } from './platform/http/plain-json';
import { securityHeaders } from './platform/http/security-headers';
import { serveClient } from './platform/http/static-clients';
import { validationPipe } from './platform/http/validation';

const LARGEST_JSON = 256 * 1024;

export interface ClientFolders {
  readonly admin: string;
  readonly field: string;
  readonly openApi: string;
}

/** The whole server, listening nowhere yet: the same for `npm start`, the tests and the container. */
export async function createApp(
  configuration: Configuration,
  clients: ClientFolders | null,
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(configuration), {
    logger: ['error', 'warn'],
    bodyParser: false,
    abortOnError: false,
    ...(configuration.tls && {
      httpsOptions: {
        cert: readFileSync(configuration.tls.certFile),
        key: readFileSync(configuration.tls.keyFile),
      },
    }),
  });
  const dataSource = app.get(DataSource);
  await refuseMightyRole(dataSource);
  await refuseOldSchema(dataSource);
  app.disable('x-powered-by');
  // Answers are never stored, and the clients' files carry their own.
  app.disable('etag');
  app.set('query parser', 'simple');
  app.use(securityHeaders(configuration.secure));
  app.use(plainJson(LARGEST_JSON));
  app.useBodyParser('json', { limit: LARGEST_JSON, strict: true });
  app.setGlobalPrefix('api');
  app.useGlobalPipes(validationPipe);
  if (clients) {
    app.use(
      '/api/openapi.json',
      (_: unknown, response: { type(type: string): { sendFile(file: string): void } }) =>
        response.type('json').sendFile(path.resolve(clients.openApi)),
    );
    app.use(serveClient('/admin', clients.admin), serveClient('/', clients.field));
  }
  app.enableShutdownHooks();
  return app;
}
