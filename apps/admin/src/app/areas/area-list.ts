import { httpResource } from '@angular/common/http';
import { afterRenderEffect, ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { getArea, listAreas } from '@ikrar/api-client';
import type { AreaDetail, AreaSummary } from '@ikrar/api-client';
import { AREA_LEVELS, AREA_TAGS, areaLevel, isWithinArea } from '@ikrar/domain';
import type { AreaLevel } from '@ikrar/domain';
import { Icon, PageHeader, SearchField } from '@ikrar/ui';
import { AreaMap } from '../platform/area-map/area-map';
import type { MapPoint } from '../platform/area-map/area-map';
import { AreaTags } from '../platform/area-map/area-tags';
import { AreaWords } from '../platform/area-picker/area-words';
import { ChipFilter } from '../platform/chip-filter';
import { translator } from '../platform/language';
import { PagedList } from '../platform/paged-list';
import { pages } from '../platform/pages';
import { Session } from '../platform/session/session';
import { urlChoice, urlText } from '../platform/url-state';
import { AreaTagMenu } from './area-tag-menu';

/** More than anybody reads; a narrower search finds the rest. */
const MOST_HITS = 50;

/** The areas of Indonesia: searched by name, walked down from the provinces, marked with what matters here. */
@Component({
  selector: 'ikrar-area-list',
  imports: [AreaMap, AreaTagMenu, AreaTags, Icon, ChipFilter, PagedList, PageHeader, RouterLink, SearchField],
  templateUrl: './area-list.html',
  styleUrl: './area-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AreaList {
  protected readonly t = translator();
  protected readonly words = inject(AreaWords);
  protected readonly allTags = AREA_TAGS;
  protected readonly search = urlText('search');
  protected readonly tag = urlChoice('tag', AREA_TAGS);
  private readonly asked = urlText('under');
  private readonly session = inject(Session);
  /** An official begins in the own area, and may look around from there (`under=all`: the provinces). */
  private readonly home = this.session.membership()?.areaCode ?? '';
  protected readonly under = computed(() => {
    const code = this.asked() || this.home;
    return areaLevel(code) === null ? '' : code;
  });
  /** A place that the search or the map leads to, among those around it. */
  protected readonly selected = urlText('at');

  protected readonly around = httpResource<AreaDetail>(() =>
    this.under() === '' ? undefined : getArea.PATH.replace('{code}', this.under()),
  );
  protected readonly areas = pages<AreaSummary>(listAreas.PATH, () => {
    if (this.search() !== '')
      return { search: this.search(), near: this.under(), tag: this.tag(), limit: MOST_HITS };
    if (this.tag() !== null) return { tag: this.tag() };
    return { under: this.under(), level: levelBelow(this.under()) };
  });
  /** The way down to here, the widest first. */
  protected readonly steps = computed(() => {
    if (this.under() === '' || !this.around.hasValue()) return [];
    const { path, code, name, type } = this.around.value();
    return [...[...path].reverse(), { code, name, type }];
  });
  protected readonly walking = computed(() => this.search() === '' && this.tag() === null);
  protected readonly heading = computed(() => {
    const here = this.steps().at(-1);
    if (!this.walking()) return this.t('areas.found');
    return here
      ? this.t('areas.inside', { name: `${this.words.type(here.type)} ${here.name}` })
      : this.t('areas.provinces');
  });
  protected readonly points = computed<readonly MapPoint[]>(() =>
    this.areas.items().flatMap(({ code, name, type, latitude, longitude, tags }) => {
      if (latitude === null || longitude === null) return [];
      const said = tags.map((tag) => this.t('platform.areas.tags.' + tag));
      const label = `${name}: ${[this.words.type(type), ...said].join(', ')}`;
      return [{ code, name, latitude, longitude, tags, figure: '', share: null, label }];
    }),
  );

  constructor() {
    afterRenderEffect(() => {
      if (this.selected() === '' || this.areas.items().length === 0) return;
      document.getElementById(`area-${this.selected()}`)?.scrollIntoView?.({ block: 'nearest' });
    });
  }

  protected mayTag(code: string): boolean {
    return this.session.can('area.tag') && (this.home === '' || isWithinArea(code, this.home));
  }

  protected opens(area: AreaSummary): boolean {
    return area.level !== 'village';
  }

  protected select(code: string): void {
    this.selected.set(code);
  }
}

function levelBelow(code: string): AreaLevel | undefined {
  const level = areaLevel(code);
  return level === null ? 'province' : AREA_LEVELS[AREA_LEVELS.indexOf(level) + 1];
}
