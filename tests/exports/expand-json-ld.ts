import jsonld, { type JsonLdDocument, type Options } from 'jsonld';

/** Expand a JSON-LD text by a context, as another program would: every term becomes an IRI. A term that the context does not contain is an error. */
export async function expandJsonLd(text: string, context: object): Promise<unknown[]> {
  const documentLoader = (documentUrl: string) => Promise.resolve({ contextUrl: undefined, documentUrl, document: { '@context': context } });
  // The types lack `safe` and loaders with one argument.
  return jsonld.expand(JSON.parse(text) as JsonLdDocument, { documentLoader, safe: true } as unknown as Options.Expand);
}
