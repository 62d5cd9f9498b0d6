import { allowedDuties, dutyReceiver } from '@ikrar/domain';
import type { Duty, HelpChannel } from '@ikrar/domain';
import type { PublicEventRow } from './public-event.read-model';
import type { PublicChannel, PublicDuty, PublicPledge } from './public-pledge.dto';

/** Codes of areas with their names. */
export type AreaNames = ReadonlyMap<string, string>;

/** Null unless the event has a pledge. */
export function toPublicPledge(event: PublicEventRow, areaNames: AreaNames): PublicPledge | null {
  const { pledgeTextId: textId, pledgeTitle: title, pledgeContent: content } = event;
  if (!textId || !title || !content) return null;
  return {
    textId,
    title,
    content,
    duties: dutiesOf(event).map((duty) => toPublicDuty(duty, event, areaNames)),
  };
}

/** The areas whose names `toPublicPledge` shows. */
export function receiverAreas(event: PublicEventRow): string[] {
  const { areaCode } = event;
  if (areaCode === null) return [];
  return dutiesOf(event).flatMap(({ code }) => dutyReceiver(code, areaCode)?.areaCode ?? []);
}

function dutiesOf({ pledgeDuties }: PublicEventRow): Duty[] {
  return allowedDuties(false).filter(({ code }) => pledgeDuties?.includes(code));
}

function toPublicDuty(
  { code, forMinors, text }: Duty,
  { areaCode }: PublicEventRow,
  areaNames: AreaNames,
): PublicDuty {
  // Without an area the office is known by its kind alone, and only what serves all of Indonesia reaches it.
  const receiver = dutyReceiver(code, areaCode ?? '');
  if (!receiver) throw new Error(`No office receives ${code}.`);
  const area = areaNames.get(receiver.areaCode) ?? null;
  return {
    code,
    forMinors,
    text,
    receiver: { office: receiver.role.label, area, channel: toPublicChannel(receiver.channel) },
  };
}

function toPublicChannel(channel: HelpChannel | null): PublicChannel | null {
  if (!channel) return null;
  const { name, kind, display, href, note, sourceName, sourceDate } = channel;
  return { name, kind, display, href, note, sourceName, sourceDate };
}
