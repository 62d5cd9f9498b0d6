import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { LOCALES } from '@ikrar/domain';
import { Drawing } from '@ikrar/ui';
import { Language, translator } from '../../platform/language';
import { returnAddress } from '../../platform/session/guards';
import { SignInForm } from './sign-in-form';

/** The door. Leads to where the person wanted to go. */
@Component({
  selector: 'ikrar-sign-in',
  imports: [Drawing, MatButton, SignInForm],
  templateUrl: './sign-in.html',
  styleUrl: './sign-in.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignIn {
  /** The query parameter: where to go afterwards. */
  readonly return = input<string>();

  protected readonly t = translator();
  protected readonly language = inject(Language);
  protected readonly languages = LOCALES;
  private readonly router = inject(Router);

  protected enter(): void {
    void this.router.navigateByUrl(returnAddress(this.return()));
  }
}
