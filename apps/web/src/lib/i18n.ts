import { i18n, type Messages } from '@lingui/core';
import { useSyncExternalStore } from 'react';
import { readSetting, writeSetting } from './settings.ts';

export type Locale = 'ru' | 'en';

type Catalogue = () => Promise<{ messages: Messages }>;

/** Catalogues are chunks of their own: a Russian office never downloads the English ones. */
const shell: Record<Locale, Catalogue> = {
  ru: () => import('../locales/ru/shell.po'),
  en: () => import('../locales/en/shell.po'),
};

/** Words of the pages behind the first screen; lingui.config.ts says which. */
const later: Record<Locale, Catalogue> = {
  ru: () => import('../locales/ru/later.po'),
  en: () => import('../locales/en/later.po'),
};

const complete = new Set<Locale>();

export function currentLocale(): Locale {
  return i18n.locale === 'en' ? 'en' : 'ru';
}

export function rememberedLocale(): Locale {
  return readSetting('locale') === 'en' ? 'en' : 'ru';
}

export async function activateLocale(locale: Locale): Promise<void> {
  const { messages } = await shell[locale]();
  if (i18n.locale && i18n.locale !== locale) await loadRest(locale);
  i18n.load(locale, messages);
  i18n.activate(locale);
  document.documentElement.lang = locale;
}

/** The language as chosen by the person on this machine. */
export function rememberLocale(locale: Locale): void {
  writeSetting('locale', locale);
}

async function loadRest(locale: Locale): Promise<void> {
  if (complete.has(locale)) return;
  const { messages } = await later[locale]();
  i18n.load(locale, messages);
  complete.add(locale);
}

/** The words of every page; fetched once, soon after the first screen. */
export function restOfTexts(): Promise<void> {
  return loadRest(currentLocale());
}

/** Loads a page's code together with its words. */
export function withTexts<Module>(load: () => Promise<Module>): () => Promise<Module> {
  return async () => {
    const [module] = await Promise.all([load(), restOfTexts()]);
    return module;
  };
}

/** Re-renders its owner when the language changes; texts themselves come from the global `t` macro. */
export function useLocale(): Locale {
  return useSyncExternalStore((changed) => i18n.on('change', changed), currentLocale);
}
