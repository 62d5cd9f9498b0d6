import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { getDistrict } from '@ikrar/api-client';
import type { DistrictDetail } from '@ikrar/api-client';
import { EmptyState, ErrorState, Icon, Loading, PageHeader, StatTile, TagList } from '@ikrar/ui';
import type { Tag } from '@ikrar/ui';
import { AreaMap } from '../platform/area-map/area-map';
import type { MapPoint } from '../platform/area-map/area-map';
import { AreaWords } from '../platform/area-picker/area-words';
import { Formats } from '../platform/formats';
import { translator } from '../platform/language';
import { usePageTitle } from '../platform/page-title';
import { ProblemTexts } from '../platform/problem';
import { urlText } from '../platform/url-state';
import { DistrictPosts } from './district-posts';
import { DistrictVolunteers } from './district-volunteers';
import { DistrictWords } from './district-words';
import { VillageTable } from './village-table';

/** The kecamatan of an official: who agreed to be known, who stands by, whom to call next, where the gaps are. */
@Component({
  selector: 'ikrar-district-page',
  imports: [
    AreaMap,
    DistrictPosts,
    DistrictVolunteers,
    EmptyState,
    ErrorState,
    Icon,
    Loading,
    MatButton,
    PageHeader,
    RouterLink,
    StatTile,
    TagList,
    VillageTable,
  ],
  templateUrl: './district-page.html',
  styleUrl: './district-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DistrictPage {
  protected readonly t = translator();
  protected readonly words = inject(DistrictWords);
  protected readonly formats = inject(Formats);
  protected readonly areas = inject(AreaWords);
  protected readonly problems = inject(ProblemTexts);
  protected readonly village = urlText('village');
  protected readonly district = httpResource<DistrictDetail>(() => getDistrict.PATH);
  protected readonly current = computed(() => (this.district.hasValue() ? this.district.value() : null));

  protected readonly points = computed<readonly MapPoint[]>(() =>
    (this.current()?.villages ?? []).flatMap((one) => {
      const { areaCode: code, areaName: name, latitude, longitude, tags, volunteers, percent } = one;
      if (latitude === null || longitude === null) return [];
      const share = percent === null ? null : percent / 100;
      return [
        {
          code,
          name,
          latitude,
          longitude,
          tags,
          figure: `${volunteers}`,
          share,
          label: this.words.village(one),
        },
      ];
    }),
  );
  /** Lists may be narrowed to one kelurahan, from the map or the table. */
  protected readonly chosen = computed(
    () => this.current()?.villages.find((one) => one.areaCode === this.village()) ?? null,
  );
  protected readonly narrowing = computed<readonly Tag[]>(() => {
    const one = this.chosen();
    return one ? [{ id: one.areaCode, label: `${this.areas.type(one.areaType)} ${one.areaName}` }] : [];
  });
  protected readonly volunteers = computed(() =>
    (this.current()?.volunteers ?? []).filter(
      (one) => this.chosen() === null || one.areaCode === this.village(),
    ),
  );
  protected readonly posts = computed(() =>
    (this.current()?.posts ?? []).filter((one) => this.chosen() === null || one.areaCode === this.village()),
  );
  protected readonly stale = computed(() => this.volunteers().filter((one) => one.stale));
  protected readonly others = computed(() => this.volunteers().filter((one) => !one.stale));
  protected readonly figures = computed(() => {
    const { villages, volunteers, posts } = this.current() ?? { villages: [], volunteers: [], posts: [] };
    return {
      volunteers: volunteers.length,
      stale: volunteers.filter((one) => one.stale).length,
      posts: posts.length,
      gaps: villages.reduce((sum, one) => sum + one.gaps.length, 0),
    };
  });

  constructor() {
    usePageTitle(() => this.current()?.areaName);
  }

  protected choose(code: string): void {
    this.village.set(code === this.village() ? '' : code);
  }
}
