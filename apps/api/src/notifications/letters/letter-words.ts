import type { Language, PlainDate } from '@svodka/domain';

interface LetterWords {
  /** The sentence after which the reader knows why the letter came. */
  because: (reason: string) => string;
  morning: (day: string) => string;
  morningNote: string;
  more: (count: number) => string;
  settings: string;
  day: (day: PlainDate) => string;
}

const sayDay = (locale: string) => (day: PlainDate) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** Letters are read outside the browser, so the server has words for them. What they tell of is said by the domain. */
export const letterWords: Readonly<Record<Language, LetterWords>> = {
  ru: {
    because: (reason) => `Вы получили это письмо, потому что ${reason}.`,
    morning: (day) => `Сводка на ${day}`,
    morningNote: 'Что накопилось к утру. Прочитанное в приложении сюда не попадает.',
    more: (count) => `И ещё: ${count}. Всё есть в приложении.`,
    settings: 'Настроить уведомления',
    day: sayDay('ru-RU'),
  },
  en: {
    because: (reason) => `You received this letter because ${reason}.`,
    morning: (day) => `Svodka for ${day}`,
    morningNote: 'What has gathered by the morning. What you have read in the application is left out.',
    more: (count) => `And ${count} more. All of them are in the application.`,
    settings: 'Choose what you are told of',
    day: sayDay('en-GB'),
  },
};
