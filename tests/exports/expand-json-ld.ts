import jsonld, { type JsonLdDocument, type Options } from 'jsonld';

/** A JSON-LD text as another program expands it by a context: every term an IRI. A term that the context does not know is an error. */
export async function expandJsonLd(text: string, context: object): Promise<unknown[]> {
  const documentLoader = (documentUrl: string) => Promise.resolve({ contextUrl: undefined, documentUrl, document: { '@context': context } });
  // The types know neither `safe` nor loaders that take one argument.
  return jsonld.expand(JSON.parse(text) as JsonLdDocument, { documentLoader, safe: true } as unknown as Options.Expand);
}
