import { analyze, type Gazetteer } from '../analysis/index.ts';
import { type Analysis, type EntityType, passagesOfText, type PassageSpan, type TextPassage } from '../analysis/core/index.ts';
import { readLanguages } from '../collections/languages/index.ts';
import { decideIdentities } from '../edition/index.ts';
import { isCalendarDateOrTime } from '../content-files/index.ts';

const TYPE: Record<EntityType, string> = { person: 'PER', place: 'LOC', organization: 'ORG' };

/** Publication day assumed for a document without one. The times of such a document mean nothing and are not printed. */
const FALLBACK_DATE = '2000-01-01';

/**
 * Return the analysis of a list of documents. The list has one JSON object `{id, text, dct?}` per line; the result has one JSON object `{id, entities, timex, claims,
 * figures}` per line, in the same order, with UTF-16 offsets into `text`. An entity has the same id throughout the list.
 *
 * @throws Error with the line of an invalid document
 */
export function analyzeDocuments(list: string, gazetteer: Gazetteer, file: string): string {
  const documents = readDocuments(list, file).map((document) => analyzeDocument(document, gazetteer));
  const identities = decideIdentities(
    documents.map((document) => ({ ...document, passages: document.passages.map(({ text }) => text) })),
    gazetteer.entries,
  );
  return documents.map((each) => `${JSON.stringify(describe(each, (key) => identities.get(each.slug)?.get(key)?.key ?? key))}\n`).join('');
}

/** Document of a list. */
export interface Document {
  id: string;
  text: string;
  /** Publication date, or date and time (ISO 8601). */
  dct: string | undefined;
  /** Line number in the list, from 1. */
  line: number;
  /** Position for messages: `file:line:column`. */
  position: string;
}

/**
 * Parse a list of documents, one JSON object `{id, text, dct?}` per line. Empty lines are ignored.
 *
 * @throws Error with the line of an invalid document
 */
export function readDocuments(list: string, file: string): Document[] {
  return list.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : parseDocument(line, index + 1, `${file}:${index + 1}:1`)));
}

/**
 * Parse one line of a list of documents.
 *
 * @throws Error with the position and the remedy for an invalid line
 */
function parseDocument(json: string, line: number, position: string): Document {
  let document: Partial<Document> | null;
  try {
    document = JSON.parse(json) as Partial<Document> | null;
  } catch {
    throw new Error(`${position}  This line is not JSON: write {"id": …, "text": …, "dct": …} on one line.`);
  }
  const { id, text, dct } = document ?? {};
  if (typeof id !== 'string' || typeof text !== 'string') throw new Error(`${position}  A document needs "id" and "text", both in quotes.`);
  if (dct !== undefined && (typeof dct !== 'string' || !isCalendarDateOrTime(dct)))
    throw new Error(`${position}  "dct", the day of publication, must be written YYYY-MM-DD.`);
  return { id, text, dct, line, position };
}

/** A document with its analysis. */
export interface AnalyzedDocument {
  id: string;
  /** Unique in the list, even if ids are not. */
  slug: string;
  published: string;
  isDated: boolean;
  passages: TextPassage[];
  analysis: Analysis;
}

/** Return the analysis of a document. If it has no day of publication, an arbitrary day is assumed. */
export function analyzeDocument({ id, text, dct, line }: Document, gazetteer: Gazetteer): AnalyzedDocument {
  const passages = passagesOfText(text);
  const published = dct ?? FALLBACK_DATE;
  return {
    id,
    slug: String(line),
    published,
    isDated: dct !== undefined,
    passages,
    analysis: analyze(passages, { published, lang: 'en', languages: readLanguages(), gazetteer }),
  };
}

/** Return the fields of a document that are printed. Mentions by a title alone (“the governor”) are left out. */
function describe({ id, isDated, passages, analysis: { mentions, times, claims, figures } }: AnalyzedDocument, keyOf: (key: string) => string): object {
  const inText = ({ passage, start, end }: { passage: number; start: number; end: number }) => {
    const { offset } = passages[passage]!;
    return { start: start + offset, end: end + offset };
  };
  const spanInText = (span: PassageSpan): [number, number] => {
    const { start, end } = inText(span);
    return [start, end];
  };
  const names = mentions.filter(({ nominal }) => !nominal);
  return {
    id,
    entities: names.map((mention) => ({ ...inText(mention), type: TYPE[mention.type], id: keyOf(mention.entity) })),
    timex: (isDated ? times : []).map((time) => ({ ...inText(time), type: time.type, value: time.value })),
    claims: claims.map(({ source, cue, content, quotation }) => ({
      source: source && spanInText(source),
      cue: cue && spanInText(cue),
      content: content.map(spanInText),
      quotation,
    })),
    figures: figures.map((figure) => ({
      span: Object.values(inText(figure)),
      value: figure.value,
      ...(figure.qualifier !== null && { qualifier: figure.qualifier }),
      ...(figure.unit === null ? { counts: figure.counts } : { unit: figure.unit }),
    })),
  };
}
