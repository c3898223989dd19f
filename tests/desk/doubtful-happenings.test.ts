import { expect, test } from 'vitest';
import type { ChronicleNote } from '../../src/collections/chronicle/index.ts';
import { chronicleNoteSchema } from '../../src/collections/chronicle/schema.ts';
import { readYaml } from '../../src/content-files/index.ts';
import { doubtfulJoins } from '../../src/desk/findings/doubtful-joins.ts';
import { doubtfulSplits } from '../../src/desk/findings/doubtful-splits.ts';
import type { Finding } from '../../src/desk/types.ts';
import { buildEdition } from '../../src/edition/build-edition.ts';
import { compileArticles, testSettings } from '../edition/make-edition.ts';

type Spec = [slug: string, published: string, body: string];

const FERRY: Spec = ['ferry', '2024-03-06', 'Three people were killed when the ferry Aurora hit a pier in the harbour of Bergen on Tuesday.'];
const OTHERS: Spec[] = ['Leeds', 'Graz', 'Turin', 'Porto', 'Lyon', 'Ghent'].map((city, index) => [
  `other-${index}`,
  '2024-02-10',
  `The council of ${city} raised the price of parking permits on ${index + 1} February 2024.`,
]);

/** Return the findings about joins for these articles and notes: doubtful joins, doubtful splits. */
function find(specs: readonly Spec[], notes: readonly ChronicleNote[] = []): [joins: Finding[], splits: Finding[]] {
  const articles = compileArticles(
    [...OTHERS, ...specs].map(([slug, published, body]) => ({ slug, published, body })),
    [],
  );
  const content = { articles, entities: [], edition: buildEdition(articles, [], testSettings, [], notes), agreementNotes: [], audits: [], base: '/' };
  return [doubtfulJoins.find(content), doubtfulSplits.find(content)];
}

/** Return the note that results from pasting the lines of a finding. */
function pasted({ remedy }: Finding): ChronicleNote {
  const { value } = readYaml(remedy!.lines, chronicleNoteSchema, remedy!.file);
  return { ...value!, id: 'pasted' };
}
/** Return a note by which an editor says that the happenings are right as they are. */
const confirmation = (action: ChronicleNote['action'], slugs: readonly string[], words: string): ChronicleNote => ({
  id: 'confirmation',
  action,
  reason: 'It is so.',
  sentences: slugs.map((article) => ({ article, words })),
});

test('reports of one happening that give different numbers are a finding, with the file that splits one off; with that file, or a confirmation, there is none', () => {
  const other: Spec = ['toll', '2024-03-08', FERRY[2].replace('Three', 'Five').replace('Tuesday', '5 March')];
  const [[finding, ...more]] = find([FERRY, other]);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    seen: 'Articles give different numbers of people killed: 3 and 5.',
    remedy: { file: 'content/chronicle/2024-03-05-split-toll.yaml', isNew: true },
  });
  expect(pasted(finding!)).toMatchObject({ action: 'split', sentences: [{ article: 'toll' }] });
  expect(find([FERRY, other], [pasted(finding!)])[0]).toEqual([]);
  expect(find([FERRY, other], [confirmation('join', ['ferry', 'toll'], 'people were killed when the ferry')])[0]).toEqual([]);
});

test('reports that agree cause no finding', () => {
  const other: Spec = ['again', '2024-03-08', FERRY[2].replace('Tuesday', '5 March')];
  expect(find([FERRY, other])).toEqual([[], []]);
});

test('a report in a live blog that was joined to a report elsewhere is a finding', () => {
  const posts = ['12.05pm: The harbour is closed.', '12.10pm: Boats are on their way.', '12.20pm: A helicopter has landed.'];
  const live: Spec = ['live', '2024-03-06', [`12.00pm: ${FERRY[2]}`, ...posts].join('\n\n')];
  const [[finding]] = find([FERRY, live]);
  expect(finding!.seen).toContain('live blog');
  expect(pasted(finding!).sentences.map(({ article }) => article)).toEqual(['live']);
  expect(find([FERRY, live], [pasted(finding!)])[0]).toEqual([]);
});

test('a join with a similarity just above the minimum is a finding', () => {
  const weak: Spec = ['weak', '2024-03-08', 'Masons rebuilt in granite the pier that the ferry hit on 5 March, with money of a lottery.'];
  const [[finding]] = find([FERRY, weak]);
  expect(finding?.seen).toBe('They have only slightly more in common than is needed to join them.');
  expect(find([FERRY, weak], [pasted(finding!)])[0]).toEqual([]);
});

test('two similar happenings of a day are a finding, with the file that joins them; with that file, or a confirmation, there is none', () => {
  const near: Spec = [
    'near',
    '2024-03-08',
    'A pier in Bergen that a ship rammed on 5 March cost the harbour nine million crowns, its owners told a court there.',
  ];
  const [, [finding, ...more]] = find([FERRY, near]);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ seen: 'Another happening of the day seems to be the same.' });
  expect(pasted(finding!).action).toBe('join');
  expect(
    pasted(finding!)
      .sentences.map(({ article }) => article)
      .sort(),
  ).toEqual(['ferry', 'near']);
  expect(find([FERRY, near], [pasted(finding!)])[1]).toEqual([]);
  expect(find([FERRY, near], [confirmation('split', ['near'], 'A pier in Bergen')])[1]).toEqual([]);
});
