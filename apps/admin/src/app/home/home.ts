import { NgComponentOutlet } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EventTemplateCode } from '@ikrar/domain';
import { Drawing, Icon, type IconName, PageHeader } from '@ikrar/ui';
import { BuiltPlaces } from '../platform/built-places';
import { HOME_SECTIONS } from '../platform/home-sections';
import { Language, translator } from '../platform/language';
import type { Page } from '../platform/pages';
import { Session } from '../platform/session/session';
import { teamless } from '../platform/teamless';

const BEGINNINGS: readonly { readonly template: EventTemplateCode; readonly icon: IconName }[] = [
  { template: 'school', icon: 'clipboard' },
  { template: 'public_discussion', icon: 'people' },
];

/** The first screen: what needs me. An organisation without events is greeted with ways to begin. */
@Component({
  selector: 'ikrar-home',
  imports: [Drawing, Icon, NgComponentOutlet, PageHeader, RouterLink],
  templateUrl: './home.html',
  styleUrl: './home.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Home {
  protected readonly t = translator();
  private readonly session = inject(Session);
  private readonly language = inject(Language);
  private readonly wanted = inject(HOME_SECTIONS).filter((section) => this.session.can(section.permission));

  private readonly mayBegin =
    this.session.can('program.write') && this.session.can('event.write') && inject(BuiltPlaces).has('events');

  protected readonly mayAnalyse = this.session.can('analysis.write') && inject(BuiltPlaces).has('analyses');

  protected readonly greeting = computed(() => {
    const name = this.session.current()?.account.displayName ?? '';
    return this.t(`home.greetings.${timeOfDay(new Date().getHours())}`, { name });
  });
  protected readonly role = computed(() => this.session.membership()?.role ?? 'member');
  protected readonly organisation = computed(() => this.session.membership()?.organisationName ?? '');

  private readonly firstEvents = httpResource<Page<unknown>>(() =>
    this.mayBegin ? { url: '/api/events', params: { limit: 1 } } : undefined,
  );
  /** Known empty: while nobody answered, nothing is offered. */
  protected readonly begins = computed(
    () => this.firstEvents.hasValue() && this.firstEvents.value().items.length === 0,
  );
  protected readonly teamless = teamless();
  protected readonly beginnings = BEGINNINGS;

  protected readonly sections = resource({
    loader: () =>
      Promise.all(
        this.wanted.map(async (section) => {
          const { component, dictionary } = await section.load();
          this.language.add(dictionary);
          return component;
        }),
      ),
  });
}

function timeOfDay(hour: number): 'morning' | 'noon' | 'afternoon' | 'evening' {
  if (hour >= 4 && hour < 11) return 'morning';
  if (hour >= 11 && hour < 15) return 'noon';
  return hour >= 15 && hour < 18 ? 'afternoon' : 'evening';
}
