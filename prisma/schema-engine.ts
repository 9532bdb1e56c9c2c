/// <reference path="./web-assembly.d.ts" />
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const require = createRequire(import.meta.url);
const here = import.meta.dirname;
const noFilters = { externalTables: [], externalEnums: [] };

/** The part of Prisma's schema engine we use; the package ships no types for its WebAssembly build. */
export interface SchemaEngine {
  diff(input: object): Promise<{ stdout: string | null; exitCode: number }>;
  applyMigrations(input: object): Promise<{ appliedMigrationNames: string[] }>;
}

interface EngineGlue {
  SchemaEngine: { new: (options: object, log: (line: string) => void, adapter: object) => Promise<SchemaEngine> };
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

let glue: Promise<EngineGlue> | undefined;

/** The engine's binary can't be fetched where only npm is reachable, so its WebAssembly twin is instantiated by hand. */
async function loadEngine(): Promise<EngineGlue> {
  const script = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const loaded: EngineGlue = await import(script);
  const bytes = await readFile(script.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...loaded } });
  loaded.__wbg_set_wasm(instance.exports);
  const begin = instance.exports.__wbindgen_start;
  if (typeof begin === 'function') begin();
  return loaded;
}

export interface SchemaFile {
  path: string;
  content: string;
}

export async function readSchemaFiles(): Promise<SchemaFile[]> {
  const dir = join(here, 'schema');
  const names = (await readdir(dir)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (name) => ({ path: join(dir, name), content: await readFile(join(dir, name), 'utf8') })),
  );
}

/** Gives `work` an engine on the database and leaves no connection behind. */
async function withSchemaEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  glue ??= loadEngine();
  const { SchemaEngine: Engine } = await glue;
  const files = await readSchemaFiles();
  const opened: { dispose(): Promise<void> }[] = [];
  const adapter = bindMigrationAwareSqlAdapterFactory(
    wholeScripts(new PrismaPg({ connectionString: url }), url, opened),
  );
  const engine = await Engine.new({ datamodels: files.map((f) => [f.path, f.content]) }, () => {}, adapter);
  try {
    return await work(engine);
  } finally {
    for (const connection of opened) await connection.dispose();
  }
}

/**
 * PrismaPg splits a script at every semicolon, which cuts function bodies in two; PostgreSQL itself takes a script whole,
 * as one transaction.
 */
function wholeScripts(factory: PrismaPg, url: string, opened: { dispose(): Promise<void> }[]): PrismaPg {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    opened.push(adapter);
    adapter.executeScript = async (script) => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(script).finally(() => client.end());
    };
    return adapter;
  };
  return factory;
}

/** Every migration in the order of its name, in the shape the engine expects. */
export async function readMigrations() {
  const baseDir = join(here, 'migrations');
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const migrationDirectories = await Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(baseDir, name, 'migration.sql'), 'utf8');
      return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } } };
    }),
  );
  const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' };
  return { baseDir, lockfile, shadowDbInitScript: '', migrationDirectories };
}

/** The SQL that leads from older schema files (none: from an empty database) to those of the code. */
export async function schemaScript(url: string, older: SchemaFile[] = []): Promise<string> {
  const files = await readSchemaFiles();
  const result = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: older.length > 0 ? { tag: 'schemaDatamodel', files: older } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      shadowDatabaseUrl: null,
      exitCode: null,
      filters: noFilters,
    }),
  );
  return result.stdout ?? '';
}

export async function applyPending(url: string): Promise<string[]> {
  const migrationsList = await readMigrations();
  const applied = await withSchemaEngine(url, (engine) =>
    engine.applyMigrations({ filters: noFilters, migrationsList }),
  );
  return applied.appliedMigrationNames;
}
