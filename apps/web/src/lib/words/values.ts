import { t } from '@lingui/core/macro';
import { formatDate, formatMoment, formatMoney, formatThousandths } from '../format/index.ts';
import { clientStatusWords } from './clients.ts';
import { orderCategoryWords } from './orders.ts';
import { roleWords, sayParty } from './parties.ts';
import { say } from './say.ts';
import { taskStateWords } from './service-work.ts';
import { sayStage } from './stages.ts';

const money = new Set(['amount', 'paid', 'cost', 'price', 'shippedAmount', 'nextPaymentAmount', 'creditLimit']);
const quantities = new Set(['quantity', 'readyQuantity', 'shippedQuantity', 'writtenOffQuantity']);
const codes: Readonly<Record<string, (code: string) => string>> = {
  stage: sayStage,
  waitsFor: sayParty,
  service: sayParty,
  role: (code) => say(roleWords, code),
  state: (code) => say(taskStateWords, code),
  status: (code) => say(clientStatusWords, code),
  category: (code) => (code in orderCategoryWords ? say(orderCategoryWords, code) : code),
};

function sayText(field: string, text: string): string {
  if (codes[field]) return codes[field](text);
  if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text)) return t`изменено`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(text);
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return formatMoment(text);
  return text;
}

function sayNumber(field: string, value: number): string {
  if (money.has(field)) return formatMoney(value);
  return quantities.has(field) ? formatThousandths(value) : String(value);
}

/** A field's value as people read it; what has no short form is named by its size. */
export function sayValue(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'boolean') return value ? t`да` : t`нет`;
  if (typeof value === 'number') return sayNumber(field, value);
  if (typeof value === 'string') return sayText(field, value);
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? value.join(', ') : t`изменено`;
  if (typeof value === 'object' && 'name' in value && typeof value.name === 'string') return value.name;
  return t`изменено`;
}
