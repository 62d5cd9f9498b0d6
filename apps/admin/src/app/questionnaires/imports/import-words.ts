import { inject, Injectable } from '@angular/core';
import type { ResponseImportDetail, ResponseImportRow } from '@ikrar/api-client';
import type { MappingProblem } from '@ikrar/domain';
import { translator } from '../../platform/language';
import { WaveWords } from '../event/wave-words';

type Place = Parameters<WaveWords['name']>[0];

/** What the import finds, in words; each code of the server has its own sentence. */
@Injectable({ providedIn: 'root' })
export class ImportWords {
  private readonly t = translator();
  private readonly waves = inject(WaveWords);

  phase(place: Place): string {
    return this.waves.name(place);
  }

  phases(places: readonly Place[]): string {
    return [...new Set(places.map((place) => this.phase(place)))].join(' · ');
  }

  doubt({ doubt, nearly }: Pick<ResponseImportRow, 'doubt' | 'nearly'>): string {
    if (doubt === null) return '';
    return this.t(`imports.doubts.${doubt}`, { name: nearly ?? '–' });
  }

  problem({ column, code }: ResponseImportRow['problems'][number]): string {
    const why = this.t(`imports.reasons.${code}`);
    return column === '' ? why : this.t('imports.preview.cell', { column, why });
  }

  /** What became of the rows that stored nothing, or stand apart. */
  rest(made: ResponseImportDetail | null): string[] {
    if (made === null) return [];
    const { anonymous, same, leftOut } = made;
    return Object.entries({ anonymous, same, leftOut }).flatMap(([what, count]) =>
      count === 0 ? [] : [this.t(`imports.done.${what}`, { count })],
    );
  }

  mapping({ code }: MappingProblem): string {
    return this.t(`imports.mapping.${code}`);
  }
}
