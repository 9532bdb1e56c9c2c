import type { DB } from '@svodka/database';
import type { Insertable } from 'kysely';

export type TableName = keyof DB;
export type Row<Table extends TableName> = Insertable<DB[Table]>;

/** Rows by table, in the order in which foreign keys allow them to be written. */
export type Rows = { [Table in TableName]?: Row<Table>[] };
