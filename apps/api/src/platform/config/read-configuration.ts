import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Configuration, ENVIRONMENT } from './environment';

type Environment = { readonly [Name in keyof typeof ENVIRONMENT]?: string | undefined };

/** Reads the environment once, at boot; a missing or wrong value stops the process with its name. */
export function readConfiguration(environment: Environment & NodeJS.ProcessEnv): Configuration {
  const certFile = environment.IKRAR_TLS_CERT;
  const keyFile = environment.IKRAR_TLS_KEY;
  if (Boolean(certFile) !== Boolean(keyFile)) {
    throw new Error('IKRAR_TLS_CERT and IKRAR_TLS_KEY belong together: set both or none');
  }
  const tls = certFile && keyFile ? { certFile, keyFile } : null;
  return {
    port: wholeNumber('PORT', environment.PORT ?? '3000', 0, 65535),
    host: environment.HOST ?? '127.0.0.1',
    databaseUrl: required('DATABASE_URL', environment.DATABASE_URL),
    poolSize: wholeNumber('IKRAR_POOL', environment.IKRAR_POOL ?? '10', 1, 200),
    fieldKey: fieldKey(environment),
    tls,
    secure: tls !== null || environment.IKRAR_BEHIND_PROXY === 'on',
    demoSignIn: environment.IKRAR_DEMO_SIGN_IN !== 'off',
    spreadsheetChild: path.join(path.dirname(process.argv[1] ?? ''), 'read-spreadsheet.mjs'),
  };
}

function required(name: string, value: string | undefined): string {
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

function wholeNumber(name: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new Error(`${name} must be a whole number from ${min} to ${max}, not "${text}"`);
  }
  return value;
}

function fieldKey(environment: Environment): Buffer {
  const text = environment.IKRAR_FIELD_KEY_FILE
    ? readFileSync(environment.IKRAR_FIELD_KEY_FILE, 'utf8').trim()
    : required('IKRAR_FIELD_KEY', environment.IKRAR_FIELD_KEY);
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32) throw new Error('IKRAR_FIELD_KEY must be 32 bytes in base64');
  return key;
}
