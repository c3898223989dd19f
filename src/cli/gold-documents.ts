import { analyze, type Gazetteer } from '../analysis/index.ts';
import { type Analysis, type EntityType, passagesOfText, type PassageSpan, type TextPassage } from '../analysis/core/index.ts';
import { readLanguages } from '../collections/languages/index.ts';
import { decideIdentities } from '../edition/index.ts';
import { isCalendarDateOrTime } from '../content-files/index.ts';

const TYPE: Record<EntityType, string> = { person: 'PER', place: 'LOC', organization: 'ORG' };

/** Where a document does not say when it was published, its times mean nothing and are not told; the rest is read as of this day. */
const NO_DAY = '2000-01-01';

/**
 * Turn a list of documents, one JSON object `{id, text, dct?}` a line, into their analyses, one JSON object a line in the same order:
 * `{id, entities, timex, claims, figures}` with UTF-16 offsets into `text`. An entity has one id across the whole list.
 *
 * @throws Error that names the line of a document that cannot be read
 */
export function analyzeDocuments(list: string, gazetteer: Gazetteer, file: string): string {
  const documents = readDocuments(list, file).map((document) => analyzeDocument(document, gazetteer));
  const identities = decideIdentities(
    documents.map((document) => ({ ...document, passages: document.passages.map(({ text }) => text) })),
    gazetteer.entries,
  );
  return documents.map((each) => `${JSON.stringify(describe(each, (key) => identities.get(each.slug)?.get(key)?.key ?? key))}\n`).join('');
}

/** A document of a list. */
export interface Document {
  id: string;
  text: string;
  /** When it was published: an ISO date, or date and time. */
  dct: string | undefined;
  /** Number of its line, from 1. */
  line: number;
  /** Its line, as messages name it: `file:line:column`. */
  place: string;
}

/**
 * Read a list of documents, one JSON object `{id, text, dct?}` a line. Empty lines are passed over.
 *
 * @throws Error that names the line of a document that cannot be read
 */
export function readDocuments(list: string, file: string): Document[] {
  return list.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : readDocument(line, index + 1, `${file}:${index + 1}:1`)));
}

function readDocument(json: string, line: number, place: string): Document {
  let document: Partial<Document> | null;
  try {
    document = JSON.parse(json) as Partial<Document> | null;
  } catch {
    throw new Error(`${place}  This line is not JSON: write {"id": …, "text": …, "dct": …} on one line.`);
  }
  const { id, text, dct } = document ?? {};
  if (typeof id !== 'string' || typeof text !== 'string') throw new Error(`${place}  A document needs "id" and "text", both in quotes.`);
  if (dct !== undefined && (typeof dct !== 'string' || !isCalendarDateOrTime(dct)))
    throw new Error(`${place}  "dct", the day of publication, must be written YYYY-MM-DD.`);
  return { id, text, dct, line, place };
}

/** A document with what was read in it. */
export interface AnalyzedDocument {
  id: string;
  /** Unique in the list, whatever the ids. */
  slug: string;
  published: string;
  isDated: boolean;
  passages: TextPassage[];
  analysis: Analysis;
}

/** Read a document; without its day of publication, as of a day on which its times mean nothing. */
export function analyzeDocument({ id, text, dct, line }: Document, gazetteer: Gazetteer): AnalyzedDocument {
  const passages = passagesOfText(text);
  const published = dct ?? NO_DAY;
  return {
    id,
    slug: String(line),
    published,
    isDated: dct !== undefined,
    passages,
    analysis: analyze(passages, { published, lang: 'en', languages: readLanguages(), gazetteer }),
  };
}

/** What is printed of a document; a title that stands alone is no name. */
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
