import type { Counterparty } from './tax-id.ts';

const entrepreneur = /(^|[^\p{L}])(ип|индивидуальный предприниматель)([^\p{L}]|$)/iu;
const legalEntity =
  /(^|[^\p{L}])(ооо|ао|пао|нао|оао|зао|гуп|муп|фгуп|фгбу|фкп|общество|предприятие|учреждение|кооператив)([^\p{L}]|$)/iu;

/**
 * Whose numbers a counterparty has, by the legal form in its full name (Civil Code, art. 54: a name must hold the form).
 * Without a form one can't tell, and both lengths of an ИНН are taken.
 */
export function counterpartyOf({ legalName, foreign }: { legalName: string; foreign: boolean }): Counterparty {
  if (foreign) return 'foreign';
  if (entrepreneur.test(legalName)) return 'entrepreneur';
  return legalEntity.test(legalName) ? 'legal' : 'any';
}
