const legalForms = [
  'общество с ограниченной ответственностью',
  'открытое акционерное общество',
  'закрытое акционерное общество',
  'публичное акционерное общество',
  'непубличное акционерное общество',
  'акционерное общество',
  'индивидуальный предприниматель',
  'федеральное государственное унитарное предприятие',
  'государственное унитарное предприятие',
  'муниципальное унитарное предприятие',
  'федеральное государственное бюджетное учреждение',
  'федеральное казенное предприятие',
  'производственный кооператив',
  'товарищество с ограниченной ответственностью',
  'крестьянское фермерское хозяйство',
  'глава кфх',
  'ооо',
  'оао',
  'зао',
  'пао',
  'нао',
  'ао',
  'ип',
  'фгуп',
  'гуп',
  'муп',
  'фгбу',
  'фкп',
  'пк',
  'тоо',
  'кфх',
  'чп',
  'одо',
  'llc',
  'ltd',
  'inc',
  'jsc',
  'gmbh',
  'co',
];

const formPattern = new RegExp(`(?<=^| )(?:${legalForms.join('|')})(?= |$)`, 'gu');

function simplified(name: string): string {
  const bare = name.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
  return bare
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/**
 * A client's name for search and for telling duplicates: no legal form, no quotes or punctuation, lower case, е for ё,
 * single spaces. A name that is nothing but a legal form keeps it.
 */
export function normalizeClientName(name: string): string {
  const simple = simplified(name);
  const bare = simple.replace(formPattern, ' ').replace(/ +/g, ' ').trim();
  return bare === '' ? simple : bare;
}
