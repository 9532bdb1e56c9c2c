import type { Role } from '../permission.ts';
import type { Service } from '../service.ts';
import type { StageDefinition } from './lifecycle.ts';

/** Whoever acts, as far as rights go: the role, and for people of a service, which one. */
export type Actor = { readonly role: Role; readonly service: Service | null };

/**
 * Whether somebody may move an order out of a stage: managers where sales or the client is waited for, a service its own
 * stages, dispatchers production and dispatch, economists the bank's, the director and the administrator any.
 */
export function mayMoveStage({ role, service }: Actor, { waitsFor }: Pick<StageDefinition, 'waitsFor'>): boolean {
  switch (role) {
    case 'manager':
      return waitsFor === 'sales' || waitsFor === 'client';
    case 'service':
      return waitsFor === service;
    case 'dispatcher':
      return waitsFor === 'production' || waitsFor === 'dispatch';
    case 'economist':
      return waitsFor === 'bank';
    case 'director':
    case 'admin':
      return true;
  }
}
