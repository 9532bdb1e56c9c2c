import {
  type Anchor,
  type DayKind,
  describeTerms,
  type PaymentTerms,
  paymentTermsSchema,
  type TermsPart,
} from '@svodka/domain';

/** A part as it is being typed. */
export interface DraftPart {
  key: string;
  percent: string;
  anchor: Anchor;
  offsetDays: string;
  dayKind: DayKind;
  label: string;
}

const wholePercent = 100;
const wholeBasisPoints = 10_000;

export function draftOfPart(part: TermsPart, key: string): DraftPart {
  const { anchor, dayKind, label = '' } = part;
  const percent = String(part.percentBasisPoints / wholePercent).replace('.', ',');
  return { key, percent, anchor, dayKind, label, offsetDays: String(part.offsetDays) };
}

/** Percents as typed → basis points; null when that is no share. */
export function basisPointsOf(percent: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(percent.trim());
  if (!match) return null;
  return Number(match[1]) * wholePercent + Number((match[2] ?? '').padEnd(2, '0'));
}

/** How many basis points the parts lack of the whole; negative when there are too many. */
export function lacking(parts: readonly DraftPart[]): number {
  return wholeBasisPoints - parts.reduce((sum, part) => sum + (basisPointsOf(part.percent) ?? 0), 0);
}

/** The terms that are typed, once they are terms: named as given, else by what they say. */
export function termsOfDraft(parts: readonly DraftPart[], name: string): PaymentTerms | null {
  const typed = parts.map(({ percent, anchor, offsetDays, dayKind, label }) => ({
    percentBasisPoints: basisPointsOf(percent) ?? 0,
    anchor,
    offsetDays: offsetDays.trim() === '' ? 0 : Number(offsetDays),
    dayKind,
    ...(label.trim() === '' ? {} : { label: label.trim() }),
  }));
  const parsed = paymentTermsSchema.safeParse({ name: name.trim() || '…', parts: typed });
  if (!parsed.success) return null;
  return name.trim() ? parsed.data : { ...parsed.data, name: nameOf(parsed.data) };
}

const longestName = 200;

/** Terms without a name of their own are named by their words, in the language of the plant. */
function nameOf(terms: PaymentTerms): string {
  return describeTerms(terms, 'ru').slice(0, longestName).trim();
}
