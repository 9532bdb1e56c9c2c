import { createStore, useStore } from './store.ts';

/** The plant's zone and day come from the server with the session; until then the browser's own are the best guess. */
const zone = createStore(Intl.DateTimeFormat().resolvedOptions().timeZone);
const day = createStore(dayIn(zone.get()));

function dayIn(timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date());
}

export function plantZone(): string {
  return zone.get();
}

export function setPlantZone(timeZone: string): void {
  zone.set(timeZone);
  tick();
}

/** Kept open for eight hours and over midnight: the day must turn by itself. */
function tick(): void {
  const now = dayIn(zone.get());
  if (now !== day.get()) day.set(now);
}

export function startClock(): void {
  setInterval(tick, 60_000);
}

export const today = (): string => day.get();
export const useToday = (): string => useStore(day);
