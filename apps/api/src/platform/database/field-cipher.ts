import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION } from '../config';
import type { Configuration } from '../config';

const KEY_VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Where a sealed value stands; it opens nowhere else. */
export interface FieldPlace {
  readonly organisationId: string;
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
}

/** AES-256-GCM over one column of one row: version, nonce, tag, text. */
@Injectable()
export class FieldCipher {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  seal(place: FieldPlace, text: string | null | undefined): Buffer | null {
    if (text === null || text === undefined) return null;
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.configuration.fieldKey, nonce);
    cipher.setAAD(this.boundTo(place));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.from([KEY_VERSION]), nonce, cipher.getAuthTag(), body]);
  }

  open(place: FieldPlace, sealed: Buffer | null): string | null {
    if (sealed === null) return null;
    if (sealed[0] !== KEY_VERSION)
      throw new Error(`Unknown key version ${sealed[0]} in ${place.table}.${place.column}`);
    const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
    const tag = sealed.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.configuration.fieldKey, nonce);
    decipher.setAAD(this.boundTo(place));
    decipher.setAuthTag(tag);
    return Buffer.concat([
      decipher.update(sealed.subarray(1 + NONCE_BYTES + TAG_BYTES)),
      decipher.final(),
    ]).toString('utf8');
  }

  private boundTo(place: FieldPlace): Buffer {
    return Buffer.from([place.organisationId, place.table, place.column, place.rowId, KEY_VERSION].join('|'));
  }
}
