import { inject, Injectable } from '@angular/core';
import type { AreaType } from '@ikrar/domain';
import { Language } from '../language';

/** An area as far as it is shown in words. */
export interface NamedArea {
  readonly type: AreaType;
  readonly name: string;
  readonly path: readonly { readonly type: AreaType; readonly name: string }[];
}

/** How an area is told apart from others of its name: by its type and by what lies around it. */
@Injectable({ providedIn: 'root' })
export class AreaWords {
  private readonly language = inject(Language);

  /** Kelurahan; desa and kelurahan of one name stand side by side, so the type is always said. */
  type(type: AreaType): string {
    return this.language.t(`platform.areas.types.${type}`);
  }

  /** Kec. Belakang Padang, Kota Batam, Kepulauan Riau */
  around({ path }: Pick<NamedArea, 'path'>): string {
    return path
      .map((step) =>
        step.type === 'kecamatan'
          ? this.language.t('platform.areas.district', { name: step.name })
          : step.name,
      )
      .join(', ');
  }

  /** Kelurahan · Kec. Belakang Padang, Kota Batam, Kepulauan Riau */
  line(area: NamedArea): string {
    return [this.type(area.type), this.around(area)].filter((part) => part !== '').join(' · ');
  }
}
