import { sql } from 'kysely';
import type { Command } from '../../platform/command.ts';

const ours = /^(\d{4})-(\d{5,9})$/;
/** Numbers further ahead than this are somebody else's way of counting. */
const furthest = 200_000;

/** Numbers that look like ours must not be given to a new order: the sequence of their year is moved past them. */
export async function takeNumbers({ tx }: Pick<Command, 'tx'>, numbers: readonly string[]): Promise<void> {
  const last = new Map<number, number>();
  for (const number of numbers) {
    const [, year, ordinal] = ours.exec(number) ?? [];
    if (year === undefined) continue;
    last.set(Number(year), Math.max(last.get(Number(year)) ?? 0, Number(ordinal)));
  }
  for (const [year, ordinal] of last) {
    const { rows } = await sql<{ number: string }>`SELECT next_order_number(${year}::int) AS "number"`.execute(tx);
    const ahead = ordinal - Number(ours.exec(rows[0]?.number ?? '')?.[2] ?? ordinal);
    if (ahead <= 0 || ahead > furthest) continue;
    await sql`SELECT max(next_order_number(${year}::int)) FROM generate_series(1, ${ahead}::int)`.execute(tx);
  }
}
