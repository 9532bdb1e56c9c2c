import { can, type Role } from '../permission.ts';
import type { Party, Service } from '../service.ts';
import type { StageDefinition } from './lifecycle.ts';

/** Whoever acts, as far as rights go: the role, and for people of a service, which one. */
export type Actor = { readonly role: Role; readonly service: Service | null };

const partiesOfRole: Readonly<Partial<Record<Role, readonly Party[]>>> = {
  manager: ['sales', 'client'],
  dispatcher: ['production', 'dispatch'],
  economist: ['bank'],
};

/**
 * Whether somebody may move an order out of a stage: managers where sales or the client is waited for, a service its own
 * stages, dispatchers production and dispatch, economists the bank's, the director and the administrator any.
 */
export function mayMoveStage(actor: Actor, stage: StageDefinition): boolean {
  if (actor.role === 'director' || actor.role === 'admin') return true;
  if (!can(actor.role, 'order.advance')) return false;
  if (actor.role === 'service') return actor.service === stage.waitsFor;
  return partiesOfRole[actor.role]?.includes(stage.waitsFor) ?? false;
}
