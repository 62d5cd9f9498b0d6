import { Injectable } from '@nestjs/common';
import { lockedChanges } from '@ikrar/domain';
import type { InstrumentContent } from '@ikrar/domain';
import { problem } from '../../platform/http/problems';
import type { FieldError } from '../../platform/http/problems';
import { Library } from './library/library';
import { VersionReadModel } from './version.read-model';

/**
 * The locked items an instrument got from where it was copied: a copy may add to them, not change them. What a
 * team locks in an instrument of its own binds the copies made of it, never the instrument itself: somebody has
 * to be able to mend a core.
 */
@Injectable()
export class CoreItems {
  constructor(
    private readonly versions: VersionReadModel,
    private readonly sharedLibrary: Library,
  ) {}

  async ids(instrumentId: string): Promise<string[]> {
    const source = await this.source(instrumentId);
    return (source?.items ?? []).filter((item) => item.locked === true).map((item) => item.id);
  }

  /** Each broken item under its place in what was sent; one that is gone has none. */
  async refuseChanges(instrumentId: string, next: InstrumentContent): Promise<void> {
    const source = await this.source(instrumentId);
    if (!source) return;
    const place = (itemId: string): string => {
      const position = next.items.findIndex(({ id }) => id === itemId);
      return position < 0 ? 'content.items' : `content.items.${position}`;
    };
    const broken = lockedChanges(source, next).map(({ itemId, code }): FieldError => ({
      field: place(itemId),
      code,
    }));
    const errors = [
      ...broken,
      ...newlyLocked(source, next).map((id) => ({ field: place(id), code: 'newly-locked' })),
    ];
    if (errors.length > 0) throw problem('instrument.locked', { errors });
  }

  /** What the instrument was copied from; null when the team wrote it. */
  private async source(instrumentId: string): Promise<InstrumentContent | null> {
    const first = await this.versions.first(instrumentId);
    if (!first) return null;
    if (first.basedOn) return first.basedOn;
    const { libraryCode, libraryEdition } = first;
    if (libraryCode === null) return null;
    const shipped = this.sharedLibrary.find(libraryCode);
    // Of an edition that is no longer shipped, the copy that was made of it is what is left.
    return shipped?.edition === libraryEdition ? shipped.content : first.content;
  }
}

/** What the source left open stays open in a copy; items of the team's own may be locked for the next copies. */
function newlyLocked(source: InstrumentContent, next: InstrumentContent): string[] {
  const open = new Set(source.items.filter((item) => item.locked !== true).map(({ id }) => id));
  return next.items.filter(({ id, locked }) => locked === true && open.has(id)).map(({ id }) => id);
}
