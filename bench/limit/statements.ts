import { clientCount, managerCount, soughtWords } from '../data/index.ts';

/** One statement by hand that answers the same question; its parameter is drawn anew each time. */
export interface LimitStatement {
  /** Smallest and largest value of the parameter; null without one. */
  range: readonly [low: number, high: number] | null;
  sql(parameter: string): string;
}

const words = soughtWords.map((word) => `'${word}'`).join(',');

/** The physical limit of each read: what PostgreSQL itself needs for the answer, and nothing else. */
export const limitStatements = {
  w2: {
    range: [1, managerCount],
    sql: (manager) => `SELECT o.id, o.number, c.name, o.date, o.total, o.stage, o.promised, o.paid
      FROM lim.orders o JOIN lim.clients c ON c.id = o.client_id
      WHERE o.manager_id = ${manager} AND o.stage IN ('draft', 'quotation', 'confirmed')
      ORDER BY o.date DESC, o.id DESC LIMIT 80`,
  },
  w3: {
    range: [1, clientCount],
    sql: (client) => `SELECT c.*,
      (SELECT json_agg(k ORDER BY k.id) FROM lim.contacts k WHERE k.client_id = c.id) AS contacts,
      (SELECT json_agg(a ORDER BY a.id) FROM lim.addresses a WHERE a.client_id = c.id) AS addresses,
      (SELECT json_agg(o) FROM (SELECT id, number, date, total, stage, promised, paid FROM lim.orders
        WHERE client_id = c.id ORDER BY date DESC, id DESC LIMIT 20) o) AS orders
      FROM lim.clients c WHERE c.id = ${client}`,
  },
  w4: {
    range: null,
    sql: () => `SELECT x.*, m.name FROM (
        SELECT o.manager_id, date_trunc('month', o.date::timestamp) AS month, count(*), sum(o.total)
        FROM lim.orders o WHERE o.stage <> 'cancelled' AND o.date >= '2023-11-20' GROUP BY 1, 2) x
      JOIN lim.managers m ON m.id = x.manager_id ORDER BY 1, 2`,
  },
  w5: {
    range: [0, soughtWords.length - 1],
    sql: (word) => `SELECT id, code, name, city FROM lim.clients
      WHERE name ILIKE '%' || (array[${words}])[${word} + 1] || '%' ORDER BY name LIMIT 10`,
  },
} as const satisfies Record<string, LimitStatement>;

export type ReadName = keyof typeof limitStatements;
