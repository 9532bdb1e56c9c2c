import { type Latency, latencyOf, timed } from '../measure/latency.ts';
import { openPlainSql, type PlainSql } from '../path/plain-sql.ts';
import { openSessionOf, type PersonSession } from '../workload/session.ts';
import { asker, type DeskQuestion, questions } from './questions.ts';

export interface DeskFigures {
  question: DeskQuestion;
  http: Latency;
  /** SQL by hand, where the promise is a ratio to it. */
  byHand: Latency | null;
}

const warmUps = 3;
const asks = 30;

/** Asks each question over HTTP and, where it is held against SQL by hand, in turn with it. */
export async function measureDesk(port: number, databaseUrl: string): Promise<DeskFigures[]> {
  const session = await openSessionOf(port, asker);
  const plain = await openPlainSql(databaseUrl);
  const figures: DeskFigures[] = [];
  for (const question of questions) figures.push(await measureQuestion(question, session, plain));
  session.close();
  await plain.close();
  return figures;
}

async function measureQuestion(question: DeskQuestion, session: PersonSession, plain: PlainSql): Promise<DeskFigures> {
  const overHttp = () => session.query(question.procedure, question.input);
  const { must } = question;
  const byHand = 'byHand' in must ? () => plain.ask({ name: question.procedure, ...must.byHand }) : null;
  const [http, hand]: [number[], number[]] = [[], []];
  for (let nth = 0; nth < warmUps + asks; nth++) {
    const millis = await timed(overHttp);
    const handMillis = byHand && (await timed(byHand));
    if (nth < warmUps) continue;
    http.push(millis);
    if (handMillis !== null) hand.push(handMillis);
  }
  return { question, http: latencyOf(http), byHand: byHand && latencyOf(hand) };
}
