import { isWithinArea } from '../regions';
import type { HelpChannel, HelpService } from './help-channel';
import { HELP_CHANNELS } from './help-channels';

/**
 * The help channels for an area and a kind of service.
 *
 * Definition: channels of all Indonesia and those whose area contains the given one; the nearest first, then
 * in the order of the list, which begins with the emergency numbers. Null = any area, any service.
 * Edge cases: without an area all channels are shown; a local channel never shows outside its area.
 */
export function helpChannelsFor(
  area: string | null,
  service: HelpService | null,
  channels: readonly HelpChannel[] = HELP_CHANNELS,
): HelpChannel[] {
  const fitting = channels.filter(
    (channel) =>
      (area === null || channel.area === null || isWithinArea(area, channel.area)) &&
      (service === null || channel.services.includes(service)),
  );
  const nearness = (channel: HelpChannel): number => channel.area?.length ?? 0;
  return fitting.sort((one, other) => nearness(other) - nearness(one));
}
