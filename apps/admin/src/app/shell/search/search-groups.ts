import { inject, Injectable } from '@angular/core';
import type { AreaHit, PostHit, SearchAnswer } from '@ikrar/api-client';
import { parentAreaCode } from '@ikrar/domain';
import type { IconName } from '@ikrar/ui';
import { AreaWords } from '../../platform/area-picker/area-words';
import { CatalogueWords } from '../../platform/catalogue-words';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { Session } from '../../platform/session/session';

/** Where a hit leads. */
export interface SearchTarget {
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

export interface SearchHit extends SearchTarget {
  /** Unique in the whole answer. */
  readonly key: string;
  readonly title: string;
  readonly detail: string;
}

export interface SearchGroup {
  readonly kind: keyof SearchAnswer;
  readonly icon: IconName;
  readonly label: string;
  readonly hits: readonly SearchHit[];
}

type Written = Omit<SearchHit, 'key' | 'query' | 'detail'> & {
  readonly query?: SearchTarget['query'];
  readonly detail?: readonly (string | null)[];
};

/** What was found in words, kind after kind, each hit with the page that it opens. */
@Injectable({ providedIn: 'root' })
export class SearchGroups {
  private readonly t = translator();
  private readonly formats = inject(Formats);
  private readonly areas = inject(AreaWords);
  private readonly catalogue = inject(CatalogueWords);
  private readonly session = inject(Session);

  of(answer: SearchAnswer): SearchGroup[] {
    return [
      this.group('events', 'calendar', answer.events, (one) => ({
        title: one.title,
        detail: [one.startsAt && this.formats.shortDay(one.startsAt, one.zone), one.venueName],
        path: ['/events', one.id],
      })),
      this.group('programs', 'folder', answer.programs, (one) => ({
        title: one.title,
        detail: [String(one.year)],
        path: ['/programs', one.id],
      })),
      this.group('volunteers', 'hand', answer.volunteers, (one) => ({
        title: one.fullName,
        detail: [this.t('platform.lists.pledgeStatuses.' + one.status), one.areaName],
        // An official knows volunteers by the page of the own kecamatan.
        path: this.session.can('pledge.read') ? ['/volunteers', one.id] : ['/district'],
      })),
      this.group('participants', 'person', answer.participants, (one) => ({
        title: one.fullName,
        detail: [one.eventTitle],
        path: ['/events', one.eventId, 'participants'],
        query: { search: one.fullName },
      })),
      this.group('posts', 'people', answer.posts, (one) => this.post(one)),
      this.group('stakeholderOrganisations', 'building', answer.stakeholderOrganisations, (one) => ({
        title: one.name,
        detail: [one.areaName],
        path: ['/stakeholders/organisations', one.id],
      })),
      this.group('institutions', 'building', answer.institutions, (one) => ({
        title: one.name,
        detail: [one.areaName],
        path: ['/institutions'],
        query: { open: one.id },
      })),
      this.group('instruments', 'clipboard', answer.instruments, (one) => ({
        title: one.title,
        path: ['/instruments', one.id],
      })),
      this.group('staff', 'person', answer.staff, (one) => ({
        title: one.fullName,
        detail: [one.position, one.unit],
        path: ['/staff'],
        query: { search: one.fullName },
      })),
      this.group('areas', 'globe', answer.areas, (one) => this.area(one)),
    ].filter(({ hits }) => hits.length > 0);
  }

  /** What this role can search at all, in the order of the groups. */
  kinds(): string[] {
    const kinds = [
      ['events', 'event.read'],
      ['programs', 'program.read'],
      ['volunteers', 'pledge.read'],
      ['participants', 'participant.read'],
      ['posts', 'stakeholder.read'],
      ['stakeholderOrganisations', 'stakeholder.read'],
      ['institutions', 'institution.read'],
      ['instruments', 'instrument.read'],
      ['staff', 'team.read'],
      ['areas', 'area.read'],
    ] as const;
    return kinds
      .filter(([kind, verb]) => this.session.can(verb, ...(kind === 'volunteers' ? SHARED : [])))
      .map(([kind]) => this.t('shell.search.kinds.' + kind));
  }

  private post({ id, roleCode, title, holderName, areaName }: PostHit): Written {
    const role = this.catalogue.role(roleCode);
    return {
      title: holderName ?? title ?? role,
      detail: [holderName === null && title === null ? null : role, areaName],
      path: ['/stakeholders/posts', id],
    };
  }

  /** The page of what lies inside it; of a village, the list of its kecamatan. */
  private area(area: AreaHit): Written {
    const inside = area.level === 'village' ? parentAreaCode(area.code) : area.code;
    return {
      title: area.alias === null ? area.name : `${area.name} (${area.alias})`,
      detail: [this.areas.line(area)],
      path: ['/areas'],
      query: { under: inside ?? area.code, ...(area.level === 'village' && { at: area.code }) },
    };
  }

  private group<Hit extends object>(
    kind: keyof SearchAnswer,
    icon: IconName,
    hits: readonly Hit[],
    write: (hit: Hit) => Written,
  ): SearchGroup {
    return {
      kind,
      icon,
      label: this.t('shell.search.kinds.' + kind),
      hits: hits.map((hit, index) => {
        const { title, detail = [], path, query = {} } = write(hit);
        return {
          key: `${kind}-${index}`,
          title,
          detail: detail.filter((fact) => fact !== null && fact !== '').join(' · '),
          path,
          query,
        };
      }),
    };
  }
}

const SHARED = ['district.read'] as const;
