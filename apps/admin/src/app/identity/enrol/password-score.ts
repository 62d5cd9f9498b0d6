import { Injectable } from '@angular/core';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** How hard a password is to guess, 0 to 4. The estimator is fetched when somebody first types one. */
@Injectable({ providedIn: 'root' })
export class PasswordScore {
  private estimator: Promise<ZxcvbnFactory> | null = null;

  async of(password: string, personal: readonly string[]): Promise<number> {
    this.estimator ??= import('@zxcvbn-ts/core').then((library) => new library.ZxcvbnFactory());
    return (await this.estimator).check(password, [...personal]).score;
  }
}
