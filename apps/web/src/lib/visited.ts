import { useEffect } from 'react';
import { useMe } from './session.ts';
import { readJsonSetting, writeSetting } from './settings.ts';

/** A card somebody has opened, as it is called in lists. */
export interface Visit {
  kind: 'client' | 'order' | 'product';
  id: string;
  name: string;
  detail: string;
}

const mostVisits = 8;
const keyOf = (userId: string) => `visited.${userId}`;

function readVisits(userId: string): Visit[] {
  const kept = readJsonSetting(keyOf(userId));
  return Array.isArray(kept) ? kept.filter(isVisit) : [];
}

function isVisit(kept: unknown): kept is Visit {
  return typeof kept === 'object' && kept !== null && ['kind', 'id', 'name', 'detail'].every((key) => key in kept);
}

/** The cards this person opened last on this machine, latest first. */
export function useVisited(): Visit[] {
  return readVisits(useMe().id);
}

/** Remembers that a card has been opened. */
export function useVisit({ kind, id, name, detail }: Visit): void {
  const userId = useMe().id;
  useEffect(() => {
    const others = readVisits(userId).filter((visit) => visit.id !== id);
    writeSetting(keyOf(userId), JSON.stringify([{ kind, id, name, detail }, ...others].slice(0, mostVisits)));
  }, [userId, kind, id, name, detail]);
}
