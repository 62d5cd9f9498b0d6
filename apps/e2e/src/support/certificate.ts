import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Certificate {
  readonly certFile: string;
  readonly keyFile: string;
  /** The hash of its public key, by which a browser can be told to trust this one and no other. */
  readonly fingerprint: string;
}

/** A certificate for a day, signed by itself. */
export function makeCertificate(folder: string): Certificate {
  const certFile = path.join(folder, 'cert.pem');
  const keyFile = path.join(folder, 'key.pem');
  execFileSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'],
    ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,DNS:hall.test'],
    ...['-keyout', keyFile, '-out', certFile],
  ]);
  chmodSync(keyFile, 0o600);
  const key = new X509Certificate(readFileSync(certFile)).publicKey.export({ type: 'spki', format: 'der' });
  return { certFile, keyFile, fingerprint: createHash('sha256').update(key).digest('base64') };
}
