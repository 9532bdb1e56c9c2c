import type { Lifecycle } from '@svodka/domain';

/** Other words for our own stages, as plants write them. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  request: ['заявка', 'запрос', 'новый', 'обращение', 'регистрация'],
  engineering: ['проработка', 'техпроработка', 'конструкторская проработка', 'тех. проработка'],
  pricing: ['расчет', 'расчет стоимости', 'калькуляция', 'ценообразование'],
  offer: ['предложение', 'кп', 'коммерческое предложение', 'согласование'],
  contract: ['договор', 'счет', 'договор и счет', 'заключение договора'],
  advance: ['аванс', 'ожидание оплаты', 'предоплата'],
  preparation: ['подготовка', 'опп', 'запуск'],
  production: ['производство', 'изготовление', 'в производстве', 'в работе'],
  ready: ['готов', 'готово', 'на складе', 'склад'],
  shipping: ['отгрузка', 'доставка', 'отправка'],
  final_payment: ['оплата', 'окончательный расчет', 'доплата', 'постоплата'],
  closed: ['закрыт', 'завершен', 'выполнен'],
  cancelled: ['отменен', 'отказ', 'аннулирован'],
};

function simple(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
}

/** Reads a stage as written: what the user has mapped, a code, a name in any language, a usual word; null for a stranger. */
export function stageNamer(
  lifecycle: Lifecycle,
  chosen: ReadonlyMap<string, string>,
): (written: string) => string | null {
  const codes = new Map<string, string>();
  for (const { code, name, shortName } of lifecycle.stages) {
    const words = [code, name.ru, name.en, shortName.ru, shortName.en, ...(synonyms[code] ?? [])];
    for (const word of words) if (!codes.has(simple(word))) codes.set(simple(word), code);
  }
  const mapped = new Map([...chosen].map(([written, code]) => [simple(written), codes.get(simple(code)) ?? null]));
  return (written) => {
    const word = simple(written);
    return mapped.has(word) ? (mapped.get(word) ?? null) : (codes.get(word) ?? null);
  };
}
