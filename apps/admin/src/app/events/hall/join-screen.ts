import { DOCUMENT } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { getEvent } from '@ikrar/api-client';
import type { EventDetail } from '@ikrar/api-client';
import { ErrorState, Icon, Loading } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { isOnlyHere } from '../../platform/only-here';
import { usePageTitle } from '../../platform/page-title';
import { ProblemTexts } from '../../platform/problem';
import { QrCode } from '../../platform/qr-code';
import { urlChoice } from '../../platform/url-state';

/** Behind an event's address it makes a phone one of the team's that many answer on, in turn. */
const SHARED = '#bersama';

/**
 * For the wall of the hall: how a phone joins, and nothing else. Nobody's name ever stands here. The same for the team's
 * own phones, which the wall does not show by itself: a pupil's phone is no shared one.
 */
@Component({
  selector: 'ikrar-join-screen',
  imports: [ErrorState, Icon, Loading, MatButton, QrCode, RouterLink],
  templateUrl: './join-screen.html',
  styleUrl: './join-screen.scss',
  host: { '(document:keydown)': 'press($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class JoinScreen {
  readonly id = input.required<string>();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly resource = httpResource<EventDetail>(() => getEvent.PATH.replace('{id}', this.id()));
  protected readonly event = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly dark = signal(false);

  private readonly document = inject(DOCUMENT);
  private readonly location = this.document.location;
  /** The address as a person types it: no scheme, no path. */
  protected readonly host = this.location.host;
  protected readonly onlyHere = isOnlyHere(this.location);
  protected readonly phone = urlChoice('phone', ['shared']);
  private readonly path = computed(() => {
    const path = `/e/${this.event()?.joinCode ?? ''}`;
    return this.phone() ? path + SHARED : path;
  });
  protected readonly link = computed(() => this.location.origin + this.path());
  /** In the parts after which a line may break. */
  protected readonly typed = computed(() => (this.location.host + this.path()).split(/(?=[/#])/));
  /** Two groups of three are read aloud and typed more easily. */
  protected readonly code = computed(() => {
    const code = this.event()?.joinCode ?? '';
    return [code.slice(0, 3), code.slice(3)];
  });

  constructor() {
    usePageTitle(() => this.event()?.title);
  }

  protected press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() === 'b') this.dark.update((dark) => !dark);
    else if (this.dark()) this.dark.set(false);
  }

  protected turn(): void {
    this.phone.update((phone) => (phone ? null : 'shared'));
  }

  protected async fill(): Promise<void> {
    const { documentElement: page, fullscreenElement } = this.document;
    await (fullscreenElement ? this.document.exitFullscreen() : page.requestFullscreen());
  }
}
