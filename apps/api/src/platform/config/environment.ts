/** Every environment name the process reads, with what it is for. Nothing else is read from the environment. */
export const ENVIRONMENT = {
  PORT: 'port to listen on (3000)',
  HOST: 'address to bind (127.0.0.1)',
  DATABASE_URL: 'PostgreSQL as the role ikrar_app',
  DATABASE_OWNER_URL: 'PostgreSQL as the role ikrar_owner, for migrations only',
  IKRAR_DATA: 'folder for data, secrets and logs',
  IKRAR_FIELD_KEY: '32 bytes in base64 that encrypt phone numbers and guardians in their columns',
  IKRAR_FIELD_KEY_FILE: 'file that holds IKRAR_FIELD_KEY',
  IKRAR_TLS_CERT: 'file of the TLS certificate; with IKRAR_TLS_KEY the process speaks HTTPS',
  IKRAR_TLS_KEY: 'file of the TLS key',
  IKRAR_BEHIND_PROXY: '"on" when a proxy in front terminates HTTPS',
  IKRAR_DEMO_SIGN_IN: '"off" refuses the accounts of the demo data',
  IKRAR_POOL: 'database connections of the process (10)',
} as const;

export const CONFIGURATION = Symbol('configuration');

export interface Configuration {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  readonly poolSize: number;
  readonly fieldKey: Buffer;
  readonly tls: { readonly certFile: string; readonly keyFile: string } | null;
  /** Pages travel over HTTPS: the cookie is Secure and carries the __Host- prefix. */
  readonly secure: boolean;
  readonly demoSignIn: boolean;
  /** The program that reads one spreadsheet (`platform/spreadsheets/child`), built beside the server. */
  readonly spreadsheetChild: string;
}
