import { plural, t } from '@lingui/core/macro';
import { isOwnStage, type StageEdit } from '@svodka/domain';
import { currentLocale, say, sayParty, serviceWords } from '#lib';

export interface StageChanges {
  code: string;
  name: string;
  changes: string[];
}

const nameOf = ({ name }: StageEdit): string => name[currentLocale()].trim() || name.ru;
const sayServices = (services: StageEdit['services']): string =>
  services.map((service) => say(serviceWords, service)).join(', ') || t`нет`;

function sayNorm(days: number | null): string {
  if (days === null) return t`без норматива`;
  return plural(days, {
    one: '# рабочий день',
    few: '# рабочих дня',
    many: '# рабочих дней',
    other: '# рабочего дня',
  });
}

function textChanges(before: StageEdit, after: StageEdit): string[] {
  const texts = [
    [before.name.ru, after.name.ru],
    [before.name.en, after.name.en],
    [before.shortName.ru, after.shortName.ru],
    [before.shortName.en, after.shortName.en],
  ] as const;
  return texts.filter(([was, is]) => was !== is).map(([was, is]) => t`название: ${was} → ${is}`);
}

function factChanges(before: StageEdit, after: StageEdit): string[] {
  const changes: string[] = [];
  const told = (what: string, was: string, is: string) => {
    if (was !== is) changes.push(`${what}: ${was} → ${is}`);
  };
  told(t`ждём`, sayParty(before.waitsFor), sayParty(after.waitsFor));
  told(t`норматив`, sayNorm(before.normWorkingDays), sayNorm(after.normWorkingDays));
  told(t`задачи`, sayServices(before.services), sayServices(after.services));
  if (before.skippable !== after.skippable) changes.push(after.skippable ? t`можно пропустить` : t`нельзя пропустить`);
  return changes;
}

/** Our stage that an added one stands after. */
function anchorOf(edits: readonly StageEdit[], code: string): string | undefined {
  const place = edits.findIndex((edit) => edit.code === code);
  return edits.slice(0, Math.max(0, place)).findLast((edit) => isOwnStage(edit.code))?.code;
}

/** The added stage right before one, of those that stand after the same stage of ours in both paths. */
function workBefore(edits: readonly StageEdit[], others: readonly StageEdit[], code: string): string | undefined {
  const anchor = anchorOf(edits, code);
  const stays = (edit: StageEdit) => anchorOf(edits, edit.code) === anchor && anchorOf(others, edit.code) === anchor;
  const before = edits.slice(
    0,
    edits.findIndex((edit) => edit.code === code),
  );
  return before.findLast((edit) => !isOwnStage(edit.code) && stays(edit))?.code;
}

function placeChanges(before: readonly StageEdit[], after: readonly StageEdit[], at: number): string[] {
  const { code = '' } = after[at] ?? {};
  const previous = after[at - 1];
  if (isOwnStage(code) || previous === undefined) return [];
  const stays =
    anchorOf(before, code) === anchorOf(after, code) &&
    workBefore(before, after, code) === workBefore(after, before, code);
  return stays ? [] : [t`теперь после «${nameOf(previous)}»`];
}

/** What a new version changes, stage by stage, in words. */
export function pathChanges(before: readonly StageEdit[], after: readonly StageEdit[]): StageChanges[] {
  const told = after.map((edit, at): StageChanges => {
    const was = before.find(({ code }) => code === edit.code);
    const previous = after[at - 1];
    if (was === undefined) {
      const place = previous ? t`новая стадия после «${nameOf(previous)}»` : t`новая стадия`;
      return { code: edit.code, name: nameOf(edit), changes: [place] };
    }
    const changes = [...textChanges(was, edit), ...factChanges(was, edit), ...placeChanges(before, after, at)];
    return { code: edit.code, name: nameOf(edit), changes };
  });
  const gone = before.filter(({ code }) => !after.some((edit) => edit.code === code));
  return [
    ...told.filter(({ changes }) => changes.length > 0),
    ...gone.map((edit) => ({ code: edit.code, name: nameOf(edit), changes: [t`убрана с пути`] })),
  ];
}
