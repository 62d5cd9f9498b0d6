import { Injectable } from '@nestjs/common';
import { LIBRARY_INSTRUMENTS } from '@ikrar/domain';
import type { LibraryInstrument } from '@ikrar/domain';
import { problem } from '../../../platform/http/problems';
import type {
  LibraryInstrumentDetail,
  LibraryInstrumentList,
  LibraryInstrumentSummary,
} from './library-instrument.dto';

/** The instruments that Ikrar ships, the same for every organisation. */
@Injectable()
export class Library {
  list(): LibraryInstrumentList {
    return { items: LIBRARY_INSTRUMENTS.map(toSummary) };
  }

  get(code: string): LibraryInstrumentDetail {
    const found = this.find(code);
    if (!found) throw problem('not-found');
    return { ...toSummary(found), content: found.content };
  }

  find(code: string): LibraryInstrument | null {
    return LIBRARY_INSTRUMENTS.find((one) => one.code === code) ?? null;
  }
}

function toSummary(instrument: LibraryInstrument): LibraryInstrumentSummary {
  const { code, edition, purpose, title, summary, content } = instrument;
  return { code, edition, purpose, title, summary, items: content.items.length };
}
