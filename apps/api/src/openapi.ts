import { writeFile } from 'node:fs/promises';
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { AppModule } from './app.module';

/** Writes the OpenAPI document without a database: `node openapi.mjs FILE`. Preview builds no provider. */
const file = process.argv[2];
if (!file) throw new Error('Name the file to write');
const configuration = {
  port: 0,
  host: '',
  databaseUrl: 'postgres://nobody@localhost/none',
  poolSize: 1,
  fieldKey: Buffer.alloc(32),
  tls: null,
  secure: false,
  demoSignIn: false,
  spreadsheetChild: '',
};
const app = await NestFactory.create(AppModule.with(configuration), { preview: true, logger: ['error'] });
app.setGlobalPrefix('api');
const description = new DocumentBuilder().setTitle('Ikrar').setVersion('1').build();
const document = SwaggerModule.createDocument(app, description, {
  operationIdFactory: (_, method) => method,
});
await writeFile(file, `${JSON.stringify(document, null, 2)}\n`);
