import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from './random.ts';
import type { Entities } from './entities.ts';
import { writeSentence } from './sentences.ts';

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

/** Number of entities of each type in an article. */
const CAST = { people: 4, places: 4, organizations: 3 };

/**
 * Generate articles, the same ones in every run: the project's own sentences with names and dates filled in. A few names are in most articles, most names in a
 * few.
 */
export function generateArticles(count: number, entities: Entities): GeneratedArticle[] {
  const random = createRandom(20_230_705);
  const some = (names: readonly string[], size: number) => Array.from({ length: size }, () => random.pickEarly(names));
  return Array.from({ length: count }, (_, index) => {
    const year = 2022 + random.integer(3);
    const published = `${year}-${String(1 + random.integer(12)).padStart(2, '0')}-${String(1 + random.integer(28)).padStart(2, '0')}`;
    const cast = {
      people: some(entities.people, CAST.people),
      places: some(entities.places, CAST.places),
      organizations: some(entities.organizations, CAST.organizations),
    };
    const paragraphs: string[] = [];
    let words = 0;
    while (words < WORDS) {
      const paragraph = Array.from({ length: 2 + random.integer(3) }, () => writeSentence(random, cast, year)).join(' ');
      words += paragraph.split(' ').length;
      paragraphs.push(paragraph);
    }
    return { slug: `report-${String(index + 1).padStart(4, '0')}`, published, title: `Report ${index + 1} from ${cast.places[0]}`, paragraphs };
  });
}

/** Write generated articles into a folder, as a publisher would have written them. */
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
