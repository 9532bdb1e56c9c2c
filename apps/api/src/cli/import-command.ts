import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import {
  canonicalTableNames,
  type ImportJob,
  type ImportReport,
  importByCommand,
  isCanonicalTableName,
  readLifecycle,
} from '../exchange/index.ts';
import { type FilesReport, importFiles } from '../uploads/index.ts';
import { type CliAnswer, type CliCommand, type CliInput, Refused, WrongUsage } from './cli-command.ts';
import { withDeps } from './with-deps.ts';

const tables = canonicalTableNames.join('|');

export const importCommand: CliCommand = {
  usage: [
    'import commerceml FILE…|DIR|ZIP [--dry-run]',
    'import bank FILE… [--dry-run]',
    `import ${tables} FILE [--map MAP.json] [--lifecycle FILE] [--dry-run]`,
    'import files DIR|ZIP',
  ],
  async run({ words, options, env }) {
    const [what, ...paths] = words;
    if (what === undefined || paths.length === 0) throw new WrongUsage('Скажите, что загрузить и из какого файла.');
    if (what === 'files') {
      const [folder] = paths;
      const report = await withDeps(env, (deps) => importFiles(deps, fromHere(folder ?? '')));
      return answerOfFiles(report);
    }
    const job = await jobOf(what, paths, options);
    return answer(await withDeps(env, (deps) => importByCommand(deps, job, options['dry-run'] === true)));
  },
};

/** Relative to the folder the command runs in. */
function fromHere(path: string): string {
  return resolve(path);
}

async function jobOf(what: string, paths: readonly string[], options: CliInput['options']): Promise<ImportJob> {
  if (what === 'commerceml' || what === 'bank') return { kind: what, paths: paths.map(fromHere) };
  const [path = '', ...more] = paths;
  if (!isCanonicalTableName(what))
    throw new WrongUsage(`Таблицы «${what}» нет. Бывают: ${canonicalTableNames.join(', ')}.`);
  if (more.length > 0) throw new WrongUsage('Таблица загружается из одного файла.');
  return {
    kind: what,
    path: fromHere(path),
    mapping: options.map === undefined ? undefined : await readMapping(options.map),
    lifecycle:
      options.lifecycle === undefined
        ? undefined
        : readLifecycle(await textOf(options.lifecycle), basename(options.lifecycle).replace(/\.\w+$/, '')),
  };
}

const words = z.record(z.string(), z.string());
const mapSchema = z.union([
  words,
  z.object({ columns: words.optional(), stages: words.optional() }).strict(),
  z.looseObject({ stages: words }),
]);

/** `{ "column": "header" }`, or `{ "columns": {…}, "stages": { "as written": "code" } }`, or both in one. */
async function readMapping(file: string): Promise<Record<string, string>> {
  const parsed = mapSchema.safeParse(parseJson(await textOf(file)));
  if (!parsed.success)
    throw new Refused('import.mappingIncomplete', `${file}: нужен JSON вида {"столбец": "заголовок"}.`);
  const { columns, stages, ...rest } = parsed.data as Record<string, unknown>;
  const plain = words.parse(Object.fromEntries(Object.entries(rest).filter(([, value]) => typeof value === 'string')));
  const own = words.safeParse(columns).data ?? (typeof columns === 'string' ? { columns } : {});
  const chosen = words.safeParse(stages).data ?? {};
  const stageKeys = Object.entries(chosen).map(([written, code]) => [`stage:${written}`, code] as const);
  return { ...plain, ...own, ...Object.fromEntries(stageKeys) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}

async function textOf(file: string): Promise<string> {
  return readFile(fromHere(file), 'utf8').catch(() => {
    throw new Refused('file-missing', `${file}: файла нет. Проверьте путь и имя.`);
  });
}

const notesShown = 20;

function listed(notes: readonly { message: string }[], count: number, title: string): string[] {
  if (count === 0) return [];
  const shown = notes.slice(0, notesShown).map((note) => `  ${note.message}`);
  return [`${title}: ${count}`, ...shown, ...(count > notesShown ? ['  …'] : [])];
}

function answerOfFiles(report: FilesReport): CliAnswer {
  const { read, created, unchanged, refused, unmatched } = report;
  return {
    data: report,
    lines: [
      `Прочитано ${read}: приложено ${created}, приложены раньше ${unchanged}, не подошли ${unmatched.length}, отклонено ${refused.length}.`,
      ...listed(unmatched, unmatched.length, 'Не подошли ни к одному артикулу'),
      ...listed(refused, refused.length, 'Отклонено'),
    ],
  };
}

function answer(report: ImportReport): CliAnswer {
  const { read, created, updated, unchanged, refused, refusedCount, warnings, warningCount } = report;
  const kinds = Object.entries(report.perKind).map(
    ([kind, counts]) =>
      `  ${kind}: создано ${counts.created}, изменено ${counts.updated}, без изменений ${counts.unchanged}, отклонено ${counts.refused}`,
  );
  return {
    data: report,
    lines: [
      `Прочитано ${read}: создано ${created}, изменено ${updated}, без изменений ${unchanged}, отклонено ${refusedCount}.`,
      ...kinds,
      ...listed(refused, refusedCount, 'Отклонено'),
      ...listed(warnings, warningCount, 'Предупреждения'),
    ],
  };
}
