import type {
  Counterparty,
  CounterpartyBankAccount,
  CounterpartyContact,
  Representative,
} from './counterparty-record.ts';
import { readAddresses } from './read-addresses.ts';
import { childOf, childrenOf, itemsOf, lineOf, type XmlNode } from './xml-node.ts';

/** A legal entity or a person, flat or wrapped in `ЮридическоеЛицо` / `ФизическоеЛицо` as 3.x does. */
export function readCounterparty(node: XmlNode): Counterparty {
  const wrapper = childOf(node, 'ЮридическоеЛицо', 'ФизическоеЛицо', 'ИндивидуальныйПредприниматель');
  const field = (...names: readonly string[]) => lineOf(node, ...names) ?? lineOf(wrapper, ...names);
  const personName = ['Фамилия', 'Имя', 'Отчество'].flatMap((name) => field(name) ?? []).join(' ');
  return {
    externalId: lineOf(node, 'Ид'),
    personKind: personKindOf(node, wrapper, field),
    legalName: field('ОфициальноеНаименование'),
    fullName: field('ПолноеНаименование') ?? (personName === '' ? null : personName),
    shortName: field('Наименование'),
    inn: field('ИНН'),
    kpp: field('КПП'),
    ogrn: field('ОГРН', 'ОГРНИП'),
    okpo: field('ОКПО'),
    role: field('Роль'),
    addresses: [...readAddresses(node), ...(wrapper === undefined ? [] : readAddresses(wrapper))],
    contacts: readContacts(node),
    bankAccounts: [node, ...(wrapper === undefined ? [] : [wrapper])].flatMap(readBankAccounts),
    representatives: itemsOf(node, 'Представители', 'Представитель').map(readRepresentative),
  };
}

type Field = (...names: readonly string[]) => string | null;

function personKindOf(node: XmlNode, wrapper: XmlNode | undefined, field: Field): Counterparty['personKind'] {
  if (wrapper !== undefined) return wrapper.name === 'ЮридическоеЛицо' ? 'legal' : 'person';
  if (field('ОфициальноеНаименование', 'ЮридическийАдрес', 'КПП') !== null) return 'legal';
  if (childOf(node, 'ЮридическийАдрес') !== undefined) return 'legal';
  const inn = field('ИНН');
  if (inn !== null) return inn.length === 12 ? 'person' : 'legal';
  const isPerson = childOf(node, 'Фамилия', 'Имя', 'Отчество', 'АдресРегистрации') !== undefined;
  return isPerson || field('ПолноеНаименование') !== null ? 'person' : 'legal';
}

function readContacts(node: XmlNode): readonly CounterpartyContact[] {
  return itemsOf(node, 'Контакты', 'Контакт').flatMap((contact) => {
    const value = lineOf(contact, 'Значение');
    return value === null ? [] : [{ type: lineOf(contact, 'Тип', 'КонтактВид') ?? '', value }];
  });
}

function readBankAccounts(node: XmlNode): readonly CounterpartyBankAccount[] {
  return itemsOf(node, 'РасчетныеСчета', 'РасчетныйСчет').flatMap((each) => {
    const account = lineOf(each, 'НомерСчета');
    if (account === null) return [];
    const bank = childOf(each, 'Банк');
    return [
      {
        account,
        bic: lineOf(bank, 'БИК'),
        bankName: lineOf(bank, 'Наименование'),
        correspondentAccount: lineOf(bank, 'СчетКорреспондентский'),
      },
    ];
  });
}

/** The person is either the representative itself or a counterparty inside it. */
function readRepresentative(node: XmlNode): Representative {
  const inner = childrenOf(node, 'Контрагент')[0] ?? node;
  return {
    externalId: lineOf(inner, 'Ид'),
    name: lineOf(inner, 'Наименование', 'ПолноеНаименование'),
    relation: lineOf(node, 'Отношение') ?? lineOf(inner, 'Отношение'),
    contacts: readContacts(inner),
  };
}
