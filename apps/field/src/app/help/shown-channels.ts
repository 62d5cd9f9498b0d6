import { HelpService, isWithinArea } from '@ikrar/domain';
import type { HelpChannelDetail } from '../transport/public-api-types';

export type HelpPlace = 'any' | 'here' | 'abroad';

/** The channels of one office, which are shown together. */
export interface HelpOffice {
  name: HelpChannelDetail['name'];
  channels: HelpChannelDetail[];
}

/** The channels that fit a place and a service, by office, the nearest office first. */
export function shownChannels(
  channels: readonly HelpChannelDetail[],
  { place, area, service }: { place: HelpPlace; area: string | null; service: HelpService | 'any' },
): HelpOffice[] {
  const fits = (channel: HelpChannelDetail): boolean =>
    (service === 'any' || channel.services.includes(service)) &&
    (place !== 'abroad' || channel.reachableAbroad) &&
    (place !== 'here' || !area || channel.area === null || isWithinArea(area, channel.area));
  const offices: HelpOffice[] = [];
  for (const channel of channels.filter(fits)) {
    const office = offices.find(({ name }) => name.id === channel.name.id);
    if (office) office.channels.push(channel);
    else offices.push({ name: channel.name, channels: [channel] });
  }
  const nearness = ({ channels: [first] }: HelpOffice): number => first?.area?.length ?? 0;
  return offices.sort((one, other) => nearness(other) - nearness(one));
}
