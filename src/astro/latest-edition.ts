import { type CompiledArticle, type CompiledFile, CompiledMemory, readCompiledFile } from '../collections/articles/index.ts';
import type { AgreementNote } from '../collections/agreement/index.ts';
import type { ChronicleNote } from '../collections/chronicle/index.ts';
import type { CuratedEntity, EntityFile } from '../collections/entities/index.ts';
import type { FigureNoteFile } from '../collections/figures/index.ts';
import type { TopicFile } from '../collections/topics/index.ts';
import { root, site } from '../site/index.ts';
import { buildEdition, type Edition, NO_CACHE } from '../edition/index.ts';
import { buildHead, editionMade } from '../progress/index.ts';
import { exportsOf } from './exports-of.ts';
import { keys } from './keys.ts';
import { openResultFile } from './result-file.ts';

// In development, Vite evaluates each module that imports `astro:content` again after each change of the content, so such a module loses its state. What has to
// outlast a change is therefore in this module, which takes the content as arguments.

/** An entry of Astro's content store. */
interface Entry<Data> {
  collection: string;
  id: string;
  /** Of its file. */
  digest?: number | string;
  data: Data;
}

/** What an edition is built from. */
interface EditionInput {
  articles: readonly Entry<CompiledFile>[];
  entities: readonly Entry<EntityFile>[];
  /** On figures. */
  notes: readonly Entry<FigureNoteFile>[];
  onHappenings: readonly ChronicleNote[];
  topics: readonly TopicFile[];
  onAgreement: readonly AgreementNote[];
}

/** While somebody writes, one article changes at a time: the others are not read again. */
const memory = import.meta.env.DEV ? new CompiledMemory() : null;

let latest: { digest: string; edition: Edition } | undefined;

/** Return the edition that was built last; undefined before the first. */
export function latestEdition(): Edition | undefined {
  return latest?.edition;
}

/** Return the edition of this input: the last one, if it was built from the same. */
export function editionOf({ articles, entities, notes, onHappenings, topics, onAgreement }: EditionInput): Edition {
  const stored = [...articles, ...entities, ...notes].map((entry) => `${entry.collection}/${entry.id} ${entry.digest}`);
  const digest = [...stored, JSON.stringify([onHappenings, topics, onAgreement])].join('\n');
  if (latest?.digest !== digest) {
    const written = notes.map(({ id, data }) => ({ ...data, id }));
    const head = buildHead();
    const results = head === null ? null : openResultFile(root, head);
    const made = buildEdition(compiledOf(articles), curatedOf(entities), site, written, onHappenings, topics, onAgreement, results ?? NO_CACHE);
    latest = { digest, edition: made };
    editionMade.send({ edition: made, exports: () => exportsOf(made), keys, results });
  }
  return latest.edition;
}

/** Read the compiled articles, one by one. */
export function* compiledOf(articles: readonly Entry<CompiledFile>[]): Generator<CompiledArticle> {
  memory?.keepOnly(new Set(articles.map(({ data }) => data.path)));
  for (const { data } of articles) if (data.path !== '') yield memory ? memory.read(data) : readCompiledFile(data);
}

/** Entities by id. One whose file is the same is the same object, so that results computed from it for the last edition are known to be valid. */
const entered = new Map<string, { digest: Entry<unknown>['digest']; entity: CuratedEntity }>();

/** Return the editors' entities. */
export function curatedOf(entities: readonly Entry<EntityFile>[]): CuratedEntity[] {
  return entities.map(({ id, data, digest }) => {
    const known = entered.get(id);
    if (known?.digest !== undefined && known.digest === digest) return known.entity;
    const entity = { ...data, id };
    entered.set(id, { digest, entity });
    return entity;
  });
}
