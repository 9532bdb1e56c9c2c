/** Ageing of debt by days overdue. */
export const agingBuckets = ['notDue', 'd1to30', 'd31to60', 'd61to90', 'over90'] as const;
export type AgingBucket = (typeof agingBuckets)[number];

/** The ageing bucket of a debt so many days overdue; zero and less is not due. */
export function agingBucket(daysOverdue: number): AgingBucket {
  if (daysOverdue <= 0) return 'notDue';
  if (daysOverdue <= 30) return 'd1to30';
  if (daysOverdue <= 60) return 'd31to60';
  return daysOverdue <= 90 ? 'd61to90' : 'over90';
}
