import { type Anchor, type PaymentTerms, paymentTermsSchema, type TermsPart } from '@svodka/domain';

/**
 * Payment terms as people write them: «50 % вперёд, 50 % через 10 дней после отгрузки», «100% предоплата», «50/50»,
 * «отсрочка 30 дней», and what our own exports write. Null for anything else. The name is the text itself.
 */
export function parseTerms(text: string): PaymentTerms | null {
  const written = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  const parts = halves(written) ?? pieces(written);
  const parsed = paymentTermsSchema.safeParse({ name: text.trim(), parts });
  return parsed.success ? parsed.data : null;
}

/** «30/70»: so much in advance, the rest on shipment. */
function halves(text: string): TermsPart[] | null {
  const match = /^(\d{1,3})\s*%?\s*[/-]\s*(\d{1,3})\s*%?$/.exec(text);
  if (match === null) return null;
  const shares = [Number(match[1]), Number(match[2])];
  return shares.flatMap((share, at) =>
    share === 0 ? [] : [part(share * 100, at === 0 ? 'contract' : 'shipment', 0, false)],
  );
}

function pieces(text: string): TermsPart[] {
  const written = text
    .split(/[;,+](?=\s|$)/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const only = written.length === 1;
  return written.flatMap((piece) => readPiece(piece, only) ?? []);
}

function readPiece(piece: string, only: boolean): TermsPart | null {
  const percent = /(\d{1,3}(?:[.,]\d{1,2})?)\s*%/.exec(piece)?.[1];
  const anchor = anchorOf(piece);
  if (anchor === null || (percent === undefined && !only)) return null;
  const share = percent === undefined ? 10_000 : Math.round(Number(percent.replace(',', '.')) * 100);
  const days = /(\d{1,3})\s*(?:(?:рабоч|календарн|банковск)\S*\s*)?(?:дн|ден|день|day)/.exec(piece)?.[1];
  return part(share, anchor, Number(days ?? 0), /рабоч|банковск|working/.test(piece));
}

function anchorOf(piece: string): Anchor | null {
  if (/отгруз|поставк|отсрочк|постоплат|получени|shipment/.test(piece)) return 'shipment';
  if (/готовност|ready/.test(piece)) return 'ready';
  if (/сч[её]т|invoice/.test(piece)) return 'invoice';
  return /вперед|аванс|предоплат|договор[ауе]?(?!\p{L})|подписан|advance|prepay|contract/u.test(piece)
    ? 'contract'
    : null;
}

function part(percentBasisPoints: number, anchor: Anchor, offsetDays: number, working: boolean): TermsPart {
  return { percentBasisPoints, anchor, offsetDays, dayKind: working ? 'working' : 'calendar' };
}
