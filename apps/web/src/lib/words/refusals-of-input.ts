import { t } from '@lingui/core/macro';

export const moneyRefusals = {
  'money.malformed': () => t`Это не похоже на сумму. Пример: 1 234,50.`,
  'money.tooLarge': () => t`Сумма слишком велика.`,
  'quantity.malformed': () => t`Это не похоже на количество. Пример: 1 250 или 0,5.`,
  'quantity.tooLarge': () => t`Количество слишком велико.`,
  'payment.zero': () => t`Сумма оплаты не может быть нулевой.`,
  'payment.inFuture': () => t`День оплаты ещё не наступил.`,
  'payment.nothingDue': () => t`По заказу платить больше нечего.`,
  'terms.nameTaken': () => t`Условия с таким названием уже есть.`,
  'payment.nothingUnallocated': () => t`Нераспределённых денег у клиента нет.`,
  'payment.otherClient': () => t`Оплата другого клиента.`,
  'payment.unknownPart': () => t`В графике заказа нет такой части. Обновите страницу.`,
};

export const checkRefusals = {
  'permission.denied': () => t`У вас нет права на это действие.`,
  'permission.stage': () => t`Эту стадию ведёт другая служба.`,
  'inn.characters': () => t`В ИНН бывают только цифры.`,
  'inn.length': () => t`В ИНН организации 10 цифр, предпринимателя — 12.`,
  'inn.checksum': () => t`Контрольная цифра ИНН не сходится. Проверьте, нет ли опечатки.`,
  'kpp.format': () => t`В КПП 9 знаков.`,
  'ogrn.characters': () => t`В ОГРН бывают только цифры.`,
  'ogrn.length': () => t`В ОГРН 13 цифр, в ОГРНИП — 15.`,
  'ogrn.checksum': () => t`Контрольная цифра ОГРН не сходится. Проверьте, нет ли опечатки.`,
  'bankAccount.bicFormat': () => t`В БИК 9 цифр.`,
  'bankAccount.format': () => t`В номере счёта 20 знаков.`,
  'bankAccount.checksum': () => t`Счёт не подходит к этому БИК. Проверьте оба номера.`,
};
