import {
  type OrderCategory,
  orderCategorySchema,
  type Party,
  partySchema,
  type Service,
  serviceSchema,
} from '@svodka/domain';

const categories: Readonly<Record<string, OrderCategory>> = {
  обычный: 'standard',
  стандартный: 'standard',
  серийный: 'standard',
  срочный: 'urgent',
  срочно: 'urgent',
  разработка: 'development',
  новый: 'development',
};

const services: Readonly<Record<string, Party>> = {
  'отдел продаж': 'sales',
  продажи: 'sales',
  'коммерческий отдел': 'sales',
  коммерсант: 'sales',
  менеджер: 'sales',
  конструкторы: 'engineering',
  'конструкторский отдел': 'engineering',
  технологи: 'engineering',
  'технический отдел': 'engineering',
  экономисты: 'costing',
  'плановый отдел': 'costing',
  пэо: 'costing',
  снабжение: 'purchasing',
  'отдел снабжения': 'purchasing',
  омтс: 'purchasing',
  опп: 'preparation',
  'подготовка производства': 'preparation',
  производство: 'production',
  цех: 'production',
  диспетчер: 'dispatch',
  склад: 'dispatch',
  'отдел сбыта': 'dispatch',
  сбыт: 'dispatch',
  клиент: 'client',
  заказчик: 'client',
  банк: 'bank',
};

function simple(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
}

/** The category of an order by our code or a Russian word; null for a stranger. */
export function orderCategoryOf(text: string): OrderCategory | null {
  const parsed = orderCategorySchema.safeParse(categories[simple(text)] ?? simple(text));
  return parsed.success ? parsed.data : null;
}

/** Whom an order waited for, by our code or a Russian word; null for a stranger. */
export function partyOf(text: string): Party | null {
  const parsed = partySchema.safeParse(services[simple(text)] ?? simple(text));
  return parsed.success ? parsed.data : null;
}

export function serviceOf(text: string): Service | null {
  const parsed = serviceSchema.safeParse(partyOf(text));
  return parsed.success ? parsed.data : null;
}
