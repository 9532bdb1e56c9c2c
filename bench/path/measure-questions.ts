import { type Latency, latencyOf, timed } from '../measure/latency.ts';
import { medianOf } from '../measure/median-of.ts';
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

/** The plant with little history and the one with much. */
interface Round {
  little: Asked;
  much: Asked;
}

export type QuestionFigures = Round & Pick<PathQuestion, 'name' | 'of'>;

const warmUps = 100;
const roundCount = 3;
const asksInRound = 100;

/**
 * Asks both plants in turn, over HTTP and by hand, so that whatever else the machine does disturbs all four alike; each
 * question in several rounds, so that a burst of it falls on one of them.
 */
export async function measureQuestions(little: PathPlant, much: PathPlant): Promise<QuestionFigures[]> {
  const [one, other] = [await openDesk(little), await openDesk(much)];
  const asked = [];
  for (const question of questions) {
    const seats = { little: await openSeat(question, one), much: await openSeat(question, other) };
    await askInTurn(seats, warmUps);
    asked.push({ question, seats, rounds: [] as Round[] });
  }
  for (let round = 0; round < roundCount; round++) {
    for (const { seats, rounds } of asked) rounds.push(await askInTurn(seats, asksInRound));
  }
  await Promise.all([one.close(), other.close()]);
  return asked.map(({ question: { name, of }, rounds }) => ({ name, of, ...medianOf(rounds) }));
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

interface Seat {
  overHttp(): Promise<unknown>;
  byHand(): Promise<unknown>;
}

async function openSeat(question: PathQuestion, { plain, sessionOf }: Desk): Promise<Seat> {
  const session = await sessionOf(question.email);
  const overHttp = () => session.query(question.procedure, question.input);
  const byHand = () => question.byHand(plain);
  mustAgree(question, await overHttp(), await byHand());
  return { overHttp, byHand };
}

async function askInTurn({ little, much }: { little: Seat; much: Seat }, times: number): Promise<Round> {
  const [ofLittle, ofMuch] = [timesOf(little), timesOf(much)];
  for (let nth = 0; nth < times; nth++) {
    await ofLittle.ask();
    await ofMuch.ask();
  }
  return { little: ofLittle.asked(), much: ofMuch.asked() };
}

function timesOf({ overHttp, byHand }: Seat) {
  const [http, hand]: [number[], number[]] = [[], []];
  return {
    ask: async () => {
      http.push(await timed(overHttp));
      hand.push(await timed(byHand));
    },
    asked: () => askedOf(latencyOf(http), latencyOf(hand)),
  };
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
