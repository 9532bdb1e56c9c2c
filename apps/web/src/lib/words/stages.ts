import { t } from '@lingui/core/macro';
import { currentLocale } from '../i18n.ts';
import { createStore, useStore } from '../store.ts';
import { choices, say, type Words } from './say.ts';

/** What is said of our thirteen stages until the plant's own names have come. */
const stageWords = {
  request: () => t`Заявка`,
  engineering: () => t`Техническая проработка`,
  pricing: () => t`Расчёт цены`,
  offer: () => t`Предложение клиенту`,
  contract: () => t`Договор и счёт`,
  advance: () => t`Ожидание аванса`,
  preparation: () => t`Подготовка производства`,
  production: () => t`Производство`,
  ready: () => t`Готов на складе`,
  shipping: () => t`Отгрузка`,
  final_payment: () => t`Окончательная оплата`,
  closed: () => t`Закрыт`,
  cancelled: () => t`Отменён`,
} satisfies Words;

interface LocalText {
  readonly ru: string;
  readonly en: string;
}

export interface StageName {
  readonly code: string;
  readonly name: LocalText;
  readonly shortName: LocalText;
  /** Of the plant's own path; others came with imports. */
  readonly ours: boolean;
}

type StageNames = ReadonlyMap<string, StageName>;

/** Stages are data: an administrator renames them and adds some. lib/stage-names.ts keeps this filled. */
const stageNames = createStore<StageNames>(new Map());

export function setStageNames(names: readonly StageName[]): void {
  stageNames.set(new Map(names.map((name) => [name.code, name])));
}

/** For lists that keep what they have drawn: changes when a stage is renamed. */
export const useStageNames = (): StageNames => useStore(stageNames);

export function sayStage(code: string | null): string {
  return stageNames.get().get(code ?? '')?.name[currentLocale()] ?? say(stageWords, code);
}

/** For headings of the strip, where a column is ninety pixels wide. */
export function sayStageShort(code: string): string {
  return stageNames.get().get(code)?.shortName[currentLocale()] ?? sayStage(code);
}

/** The plant's stages to choose from, in the order of the path. */
export function useStageChoices(): Array<{ value: string; label: string }> {
  const ours = [...useStageNames().values()].filter((name) => name.ours);
  if (ours.length === 0) return choices(stageWords);
  return ours.map(({ code }) => ({ value: code, label: sayStage(code) }));
}
