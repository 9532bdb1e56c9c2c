import { useSuspenseQuery } from '@tanstack/react-query';
import { setPlantZone } from './clock.ts';
import { activateLocale, rememberLocale } from './i18n.ts';
import { readSetting } from './settings.ts';
import { api, client, type Outputs, queryClient } from './trpc.ts';

export type Me = Outputs['people']['me'];

const headers = { 'content-type': 'application/json', 'x-svodka': '1' };

export type SignInResult = 'ok' | 'wrong' | 'disabled' | 'throttled' | 'offline';

const signInResults: Record<number, SignInResult> = { 200: 'ok', 401: 'wrong', 403: 'disabled', 429: 'throttled' };

export async function signIn(email: string, password: string): Promise<SignInResult> {
  try {
    const reply = await fetch('/api/auth/sign-in/email', {
      method: 'POST',
      headers,
      body: JSON.stringify({ email, password }),
    });
    return signInResults[reply.status] ?? (reply.status < 500 ? 'wrong' : 'offline');
  } catch {
    return 'offline';
  }
}

/** Leaving loads the page anew, so nothing of this person stays in memory for the next one. */
export async function signOut(): Promise<void> {
  await fetch('/api/auth/sign-out', { method: 'POST', headers, body: '{}' });
  location.assign('/login');
}

export const meOptions = () => api.people.me.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY });

export async function loadMe(): Promise<Me> {
  const me = await queryClient.ensureQueryData(meOptions());
  if ('timeZone' in me && typeof me.timeZone === 'string') setPlantZone(me.timeZone);
  await followAccountLocale(me.locale);
  return me;
}

/** On a machine that hasn't chosen a language the account's own choice counts. */
async function followAccountLocale(locale: string): Promise<void> {
  if (locale === 'en' && readSetting('locale') === null) await activateLocale('en');
}

export function useMe(): Me {
  return useSuspenseQuery(meOptions()).data;
}

export function useMay(permission: string): boolean {
  return useMe().permissions.some((held) => held === permission);
}

export async function changeLocale(locale: 'ru' | 'en'): Promise<void> {
  rememberLocale(locale);
  await activateLocale(locale);
  await client.people.setLocale.mutate({ locale });
}
