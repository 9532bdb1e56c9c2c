import { type Latency, latencyOf, timed } from '../measure/latency.ts';
import { openSessionOf, type PersonSession } from '../workload/session.ts';
import { openPlainSql, type PlainSql } from './plain-sql.ts';
import { type PathQuestion, questions } from './questions.ts';

/** A plant at work: its server, and its database for asking by hand. */
export interface PathPlant {
  port: number;
  databaseUrl: string;
}

/** One question at one plant: over HTTP, by hand, and how the medians of the two compare. */
export interface Asked {
  http: Latency;
  byHand: Latency;
  ratio: number;
}

export interface QuestionFigures extends Pick<PathQuestion, 'name' | 'of'> {
  /** Of the plant with little history and of the one with much; the questions were asked in turn. */
  little: Asked;
  much: Asked;
}

const warmUps = 40;
const asks = 150;

/** Asks both plants in turn, over HTTP and by hand, so that whatever else the machine does disturbs all four alike. */
export async function measureQuestions(little: PathPlant, much: PathPlant): Promise<QuestionFigures[]> {
  const desks = await Promise.all([little, much].map(openDesk));
  const figures: QuestionFigures[] = [];
  for (const question of questions) {
    const [first, second] = await measureQuestion(question, desks);
    if (first && second) figures.push({ name: question.name, of: question.of, little: first, much: second });
  }
  await Promise.all(desks.map((desk) => desk.close()));
  return figures;
}

interface Desk {
  plain: PlainSql;
  sessionOf(email: string): Promise<PersonSession>;
  close(): Promise<void>;
}

async function openDesk({ port, databaseUrl }: PathPlant): Promise<Desk> {
  const plain = await openPlainSql(databaseUrl);
  const sessions = new Map<string, Promise<PersonSession>>();
  const sessionOf = (email: string) => {
    const session = sessions.get(email) ?? openSessionOf(port, email);
    sessions.set(email, session);
    return session;
  };
  const close = async () => {
    for (const session of sessions.values()) (await session).close();
    await plain.close();
  };
  return { plain, sessionOf, close };
}

async function measureQuestion(question: PathQuestion, desks: readonly Desk[]): Promise<Asked[]> {
  const seats = await Promise.all(
    desks.map(async ({ plain, sessionOf }) => {
      const session = await sessionOf(question.email);
      const overHttp = () => session.query(question.procedure, question.input);
      const byHand = () => question.byHand(plain);
      mustAgree(question, await overHttp(), await byHand());
      return { overHttp, byHand, http: [] as number[], hand: [] as number[] };
    }),
  );
  for (let nth = 0; nth < warmUps + asks; nth++) {
    for (const { overHttp, byHand, http, hand } of seats) {
      const times = [await timed(overHttp), await timed(byHand)] as const;
      if (nth < warmUps) continue;
      http.push(times[0]);
      hand.push(times[1]);
    }
  }
  return seats.map(({ http, hand }) => askedOf(latencyOf(http), latencyOf(hand)));
}

const askedOf = (http: Latency, byHand: Latency): Asked => ({ http, byHand, ratio: http.p50 / byHand.p50 });

type Row = Record<string, unknown>;

/** Both ways must find the same rows in the same order, or the same totals; by hand a page has a row more. */
function mustAgree({ name }: PathQuestion, answer: unknown, byHand: readonly Row[]): void {
  const rows = (answer as { rows?: Row[] }).rows;
  const keyOf = (row: Row) => String(row.lineId ?? row.id ?? row.count ?? row.lines ?? row.current);
  const told = (rows ?? [answer as Row]).map(keyOf);
  const found = byHand.slice(0, rows === undefined ? 1 : -1).map(keyOf);
  if (told.length === 0 || told.join() !== found.join()) throw new Error(`${name}: SQL by hand finds other rows`);
}
