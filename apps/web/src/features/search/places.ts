import { t } from '@lingui/core/macro';
import type { LinkProps } from '@tanstack/react-router';

/** A page that the box leads to by its name. */
export interface SearchPlace {
  label: string;
  to: NonNullable<LinkProps['to']>;
  search?: Record<string, string>;
  /** Who may open it; nothing means everyone. */
  permission?: string;
}

/** Every page there is, as people call it, the most visited first. */
export function searchPlaces(): SearchPlace[] {
  return [
    { label: t`Новая заявка`, to: '/orders/new', permission: 'order.create' },
    { label: t`Новый клиент`, to: '/clients/new', permission: 'client.edit' },
    { label: t`Открыть сводку`, to: '/summary' },
    { label: t`Просроченные заказы`, to: '/summary', search: { tab: 'late' } },
    { label: t`Мои дела`, to: '/activities', permission: 'activity.write' },
    { label: t`Работа служб`, to: '/work', permission: 'task.work' },
    { label: t`Вопросы ко мне`, to: '/questions', permission: 'task.work' },
    { label: t`Все заказы`, to: '/orders' },
    { label: t`Клиенты`, to: '/clients' },
    { label: t`Классы клиентов`, to: '/clients/movement' },
    { label: t`Двойники клиентов`, to: '/clients/duplicates' },
    { label: t`Рычаги: что действует`, to: '/levers' },
    { label: t`Передать клиентов`, to: '/handover', permission: 'client.handOver' },
    { label: t`Отсутствие и замещение`, to: '/settings/absence' },
    { label: t`Отгрузки`, to: '/shipping' },
    { label: t`Лист отгрузок на сегодня`, to: '/shipping', search: { tab: 'sheet' } },
    { label: t`Поступления`, to: '/money/inflow', permission: 'payment.read' },
    { label: t`Дебиторка`, to: '/money/receivables', permission: 'payment.read' },
    { label: t`Банк`, to: '/money/bank', permission: 'payment.read' },
    { label: t`Оплаты`, to: '/money/payments', permission: 'payment.read' },
    { label: t`Портфель`, to: '/money/portfolio', permission: 'payment.read' },
    { label: t`Акт сверки`, to: '/money/act', permission: 'payment.read' },
    { label: t`Продукция`, to: '/products' },
    { label: t`Загрузка картинок и чертежей`, to: '/products/upload', permission: 'product.edit' },
    { label: t`Импорт файлов`, to: '/import', permission: 'import.run' },
    { label: t`Пользователи`, to: '/settings/users', permission: 'user.manage' },
    { label: t`Путь заказа`, to: '/settings/lifecycle', permission: 'settings.edit' },
    { label: t`Нормативы`, to: '/settings/norms', permission: 'settings.edit' },
    { label: t`Справочники причин`, to: '/settings/reasons', permission: 'settings.edit' },
    { label: t`Справочники клиентов`, to: '/settings/clients', permission: 'settings.edit' },
    { label: t`Условия оплаты`, to: '/settings/terms', permission: 'settings.edit' },
    { label: t`Настройка уведомлений`, to: '/settings/notifications' },
  ];
}
