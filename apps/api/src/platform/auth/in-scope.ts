import { isWithinArea } from '@ikrar/domain';
import type { Actor } from './actor';

/** Whether an area lies where the actor may work: anywhere, but for an official the own area. */
export function inScope(actor: Actor, areaCode: string): boolean {
  return (
    actor.role !== 'official' ||
    actor.scope.some((pattern) => isWithinArea(areaCode, pattern.replace(/%$/, '')))
  );
}
