import { AreaCode, ListOf, Text } from '../../platform/http/fields';

export class PublicAreasQuery {
  @AreaCode({ optional: true, description: 'only the areas right below this one; without it the provinces' })
  under?: string;
}

export class PublicArea {
  @AreaCode()
  code: string;

  @Text(200)
  name: string;
}

export class PublicAreaList {
  @ListOf(() => PublicArea)
  items: PublicArea[];
}
