import { inject, Injectable } from '@angular/core';
import { DUTIES, MINIMUM_SET, STAKEHOLDER_ROLES } from '@ikrar/domain';
import type { LocalisedText } from '@ikrar/domain';
import { Language } from './language';

interface Entry {
  readonly code: string;
}

/** What the catalogues of libs/domain are called in the language of the moment; an unknown code says itself. */
@Injectable({ providedIn: 'root' })
export class CatalogueWords {
  private readonly language = inject(Language);

  /** A role that a post has, and a duty's receiver. */
  role(code: string): string {
    return this.find(STAKEHOLDER_ROLES, code, (role) => role.label);
  }

  /** A role of the minimum set: a column of the board. */
  requirement(code: string): string {
    return this.find(MINIMUM_SET, code, (requirement) => requirement.label);
  }

  duty(code: string): string {
    return this.find(DUTIES, code, (duty) => duty.text);
  }

  private find<T extends Entry>(
    entries: readonly T[],
    code: string,
    textOf: (entry: T) => LocalisedText,
  ): string {
    const entry = entries.find((one) => one.code === code);
    return entry === undefined ? code : textOf(entry)[this.language.current()];
  }
}
