import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION } from '../../platform/config';
import type { Configuration } from '../../platform/config';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const PARTS = 4;
const LETTERS_OF_A_PART = 6;

/**
 * What stands for the texts of a file. Names are few and easily guessed, so everything is made with the key of the
 * server: the database alone gives none of them away. The same text of the same event always becomes the same.
 */
@Injectable()
export class ImportKeys {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  digest(purpose: 'row' | 'import', eventId: string, content: string | Buffer): Buffer {
    return createHmac('sha256', this.configuration.fieldKey)
      .update(`${purpose} ${eventId} `)
      .update(content)
      .digest();
  }

  /** In the shape of a self-made code, and so far from every other that no slip can join two. */
  pseudonym(eventId: string, text: string): string {
    const bytes = createHmac('sha256', this.configuration.fieldKey)
      .update(`writer ${eventId} ${text}`)
      .digest();
    const letters = Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('');
    return Array.from({ length: PARTS }, (_, part) =>
      letters.slice(part * LETTERS_OF_A_PART, (part + 1) * LETTERS_OF_A_PART),
    ).join('-');
  }
}
