export { parseXml, type XmlHandler, type XmlParser } from './parse-xml.ts';
export { defaultXmlLimits, type XmlLimits } from './xml-limits.ts';
