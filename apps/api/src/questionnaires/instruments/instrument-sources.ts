import { Injectable } from '@nestjs/common';
import type { InstrumentContent } from '@ikrar/domain';
import { problem } from '../../platform/http/problems';
import type { InstrumentSource, PutInstrumentBody } from './instrument.dto';
import { NO_ANCESTRY } from './instrument.repository';
import type { Ancestry } from './instrument.repository';
import { Library } from './library/library';
import { VersionReadModel } from './version.read-model';

export interface FirstDraft {
  readonly content: InstrumentContent;
  readonly ancestry: Ancestry;
}

/** What a new instrument begins with: what was sent, or a copy that knows where it comes from. */
@Injectable()
export class InstrumentSources {
  constructor(
    private readonly sharedLibrary: Library,
    private readonly versions: VersionReadModel,
  ) {}

  async firstDraft({ content, from }: PutInstrumentBody): Promise<FirstDraft> {
    if (content && !from) return { content, ancestry: NO_ANCESTRY };
    if (!from || content) throw refusal('from', 'one-of');
    return this.copy(from);
  }

  private async copy({ shipped, versionId }: InstrumentSource): Promise<FirstDraft> {
    if ((shipped === undefined) === (versionId === undefined)) throw refusal('from', 'one-of');
    if (shipped !== undefined) {
      const found = this.sharedLibrary.find(shipped);
      if (!found) throw refusal('from.shipped', 'unknown');
      const ancestry = { ...NO_ANCESTRY, libraryCode: shipped, libraryEdition: found.edition };
      return { content: found.content, ancestry };
    }
    const version = versionId === undefined ? null : await this.versions.find(versionId);
    if (!version) throw problem('not-found');
    // A draft still changes, so it is nobody's ancestor: its copy comes from where the draft comes from.
    const { id, status, content, basedOnId, libraryCode, libraryEdition } = version;
    const inherited = { basedOnId, libraryCode, libraryEdition };
    return { content, ancestry: status === 'draft' ? inherited : { ...NO_ANCESTRY, basedOnId: id } };
  }
}

function refusal(field: string, code: string): Error {
  return problem('invalid-input', { errors: [{ field, code }] });
}
