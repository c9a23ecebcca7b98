import { escapeText } from '../html/escape';

export interface About {
  title: string;
  creator: string;
  producer: string;
  at: Date;
}

const description = (namespaces: string, properties: string): string => `<rdf:Description rdf:about="" ${namespaces}>${properties}</rdf:Description>\n`;

/**
 * What the document says of itself, the same as its info dictionary: no author. PDF/A takes PDF/UA's own mark only with the
 * schema that describes it (ISO 19005-2, 6.6.2.3.3).
 */
export function describingXmp({ title, creator, producer, at }: About): string {
  const property = '<rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of PDF/UA</pdfaProperty:description></rdf:li>';
  const schema = `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>${property}</rdf:Seq></pdfaSchema:property></rdf:li>`;
  return [
    description('xmlns:xmp="http://ns.adobe.com/xap/1.0/"', `<xmp:CreateDate>${at.toISOString().slice(0, 19)}Z</xmp:CreateDate><xmp:CreatorTool>${escapeText(creator)}</xmp:CreatorTool>`),
    description('xmlns:dc="http://purl.org/dc/elements/1.1/"', `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeText(title)}</rdf:li></rdf:Alt></dc:title>`),
    description('xmlns:pdf="http://ns.adobe.com/pdf/1.3/"', `<pdf:Producer>${escapeText(producer)}</pdf:Producer>`),
    description('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"', '<pdfuaid:part>1</pdfuaid:part>'),
    description('xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"', `<pdfaExtension:schemas><rdf:Bag>${schema}</rdf:Bag></pdfaExtension:schemas>`),
  ].join('');
}
