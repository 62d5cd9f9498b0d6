import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit';
import type { Actor } from '../../../platform/auth/actor';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { problem } from '../../../platform/http/problems';
import type { PutOutcome } from '../../../platform/http/request-parts';
import type { PictureDetail } from './picture.dto';
import { PictureRepository } from './picture.repository';
import { reEncodePicture } from './re-encode-picture';
import type { ReEncodedPicture } from './re-encode-picture';

@Injectable()
export class PicturesService {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: PictureRepository,
    private readonly audit: Audit,
  ) {}

  /** Drawn anew before the transaction opens: a large picture must not hold a connection for a second. */
  async put(actor: Actor, id: string, file: Buffer): Promise<PutOutcome<PictureDetail>> {
    const sourceHash = createHash('sha256').update(file).digest();
    const picture = await this.reEncode(file);
    return this.unitOfWork.run(actor, 'write', () =>
      this.audit.around('putPicture', id, async () => {
        const created = await this.repository.insert(id, picture, sourceHash, new Date());
        const stored = await this.repository.find(id);
        if (!stored?.sourceHash.equals(sourceHash)) throw problem('id-conflict');
        const { mediaType, width, height, size } = stored;
        this.audit.note({ sent: file.length, kept: size });
        return { created, record: { id, mediaType, width, height, size } };
      }),
    );
  }

  async get(id: string): Promise<Buffer> {
    return required(await this.repository.bytes(id));
  }

  async getAtEvent(eventId: string, id: string): Promise<Buffer> {
    return required(await this.repository.bytesAtEvent(eventId, id));
  }

  /** One after the other: memory is counted by the picture, and signing in needs the threads, too. */
  private reEncode(file: Buffer): Promise<ReEncodedPicture> {
    const picture = this.turn.then(() => reEncodePicture(file));
    this.turn = Promise.allSettled([picture]);
    return picture;
  }
}

function required(bytes: Buffer | null): Buffer {
  if (!bytes) throw problem('not-found');
  return bytes;
}
