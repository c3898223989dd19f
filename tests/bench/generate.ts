import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CuratedEntity } from '../../src/gazetteer/schema.ts';
import { createRandom } from './random.ts';
import { writeSentence, type Names } from './sentences.ts';

/** A generated article. */
export interface GeneratedArticle {
  slug: string;
  /** `2023-07-05`. */
  published: string;
  title: string;
  /** About 500 words. */
  paragraphs: string[];
}

const WORDS = 500;
const TOPICS = ['budget', 'elections', 'energy', 'evacuation', 'roads', 'schools', 'shelling', 'trade', 'water', 'weather'];

/** Generate articles, the same ones in every run: our own sentences, filled with names of the gazetteer and others, and with dates. */
export function generateArticles(count: number, entities: readonly CuratedEntity[]): GeneratedArticle[] {
  const random = createRandom(20_230_705);
  const named = (type: CuratedEntity['type']) => entities.filter((entity) => entity.type === type).map((entity) => entity.name);
  const names: Names = { people: named('person'), places: named('place'), organizations: named('organization') };
  return Array.from({ length: count }, (_, index) => {
    const year = 2022 + random.integer(3);
    const published = `${year}-${String(1 + random.integer(12)).padStart(2, '0')}-${String(1 + random.integer(28)).padStart(2, '0')}`;
    const paragraphs: string[] = [];
    let words = 0;
    while (words < WORDS) {
      const paragraph = Array.from({ length: 2 + random.integer(3) }, () => writeSentence(random, names, year)).join(' ');
      words += paragraph.split(' ').length;
      paragraphs.push(paragraph);
    }
    return { slug: `report-${String(index + 1).padStart(4, '0')}`, published, title: `Report ${index + 1} from ${random.pickEarly(names.places)}`, paragraphs };
  });
}

/** Write generated articles into a folder, as files that a publisher might have written. */
export function writeArticles(folder: string, articles: readonly GeneratedArticle[]): void {
  mkdirSync(folder, { recursive: true });
  for (const [index, { slug, published, title, paragraphs }] of articles.entries()) {
    const frontmatter = [
      `title: ${JSON.stringify(title)}`,
      `published: ${published}`,
      `summary: ${JSON.stringify(paragraphs[0]!.split('. ')[0]!.slice(0, 300))}`,
      `topics: [${TOPICS[index % TOPICS.length]}, ${TOPICS[(index * 3 + 1) % TOPICS.length]}]`.replace(/\[(\S+), \1\]/, '[$1]'),
      'sources:\n  - name: Generated for the benchmark',
    ];
    writeFileSync(join(folder, `${slug}.md`), `---\n${frontmatter.join('\n')}\n---\n${paragraphs.join('\n\n')}\n`);
  }
}
