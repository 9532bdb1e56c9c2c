import { z } from 'zod';

/** What starts the clock of a payment: the contract, the invoice, the goods being ready, their shipment. */
export const anchors = ['contract', 'invoice', 'ready', 'shipment'] as const;
export const anchorSchema = z.enum(anchors);
export type Anchor = z.infer<typeof anchorSchema>;

export const dayKinds = ['calendar', 'working'] as const;
export const dayKindSchema = z.enum(dayKinds);
export type DayKind = z.infer<typeof dayKindSchema>;

export const termsPartSchema = z.object({
  label: z.string().trim().min(1).max(200).exactOptional(),
  /** 1 % = 100. */
  percentBasisPoints: z.int().positive().max(10_000),
  anchor: anchorSchema,
  offsetDays: z.int().min(0).max(1_000),
  dayKind: dayKindSchema,
});
export type TermsPart = z.infer<typeof termsPartSchema>;

/** Payment terms: parts that make up 100 %. */
export const paymentTermsSchema = z.object({
  name: z.string().trim().min(1).max(200),
  parts: z
    .array(termsPartSchema)
    .min(1)
    .max(50)
    .refine((parts) => parts.reduce((sum, part) => sum + part.percentBasisPoints, 0) === 10_000, {
      error: 'percents do not add up to 100',
    }),
});
export type PaymentTerms = z.infer<typeof paymentTermsSchema>;

/** Whether two terms say the same, in the same words. */
export function sameTerms(one: PaymentTerms, other: PaymentTerms): boolean {
  if (one.name !== other.name || one.parts.length !== other.parts.length) return false;
  return one.parts.every((part, at) => {
    const twin = other.parts[at];
    return twin !== undefined && saysOf(part) === saysOf(twin);
  });
}

function saysOf({ label, percentBasisPoints, anchor, offsetDays, dayKind }: TermsPart): string {
  return [percentBasisPoints, anchor, offsetDays, dayKind, label ?? ''].join();
}

/** Whether a part is an advance: due after the contract or the invoice, before the goods are made. */
export function isAdvance(part: { readonly anchor: Anchor }): boolean {
  return part.anchor === 'contract' || part.anchor === 'invoice';
}
