import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import type { Permission } from '@ikrar/domain';
import { LinkTabs, PageHeader } from '@ikrar/ui';
import { translator } from '../platform/language';
import { Session } from '../platform/session/session';

interface SettingsPart {
  readonly path: string;
  readonly permission: Permission;
}

export const SETTINGS_PARTS: readonly SettingsPart[] = [
  { path: 'organisation', permission: 'organisation.update' },
  { path: 'members', permission: 'membership.read' },
  { path: 'agreements', permission: 'agreement.read' },
  { path: 'audit', permission: 'audit.read' },
];

/** The frame of the settings: what the role may see, as tabs. */
@Component({
  selector: 'ikrar-settings',
  imports: [LinkTabs, PageHeader, RouterOutlet],
  template: `
    <div class="page">
      <ui-page-header [heading]="t('settings.title')" [text]="t('settings.lead')" />
      <ui-link-tabs [label]="t('settings.title')" [tabs]="tabs()" />
      <router-outlet />
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Settings {
  protected readonly t = translator();
  private readonly session = inject(Session);
  protected readonly tabs = computed(() =>
    SETTINGS_PARTS.filter(({ permission }) => this.session.can(permission)).map(({ path }) => ({
      link: ['/settings', path],
      label: this.t(`settings.parts.${path}`),
    })),
  );
}
