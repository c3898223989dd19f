import { describe, expect, test } from 'vitest';
import { createGazetteer } from '../../../../src/analysis/english/names/index.ts';
import { compileArticle } from '../../../../src/collections/articles/compile.ts';
import { compiledArticleSchema } from '../../../../src/collections/articles/compiled.ts';
import { missingPage } from '../../../../src/collections/articles/overrides/entities.ts';

const gazetteer = createGazetteer([]);
/** The article is dated Wednesday, 5 July 2023; the first override is on line 8. */
const HEAD = ['---', 'title: T', 'published: 2023-07-05', 'summary: S.', 'sources: [{ name: A source }]', 'overrides:', '  events:'];
const BODY = 'The bridge was closed on Monday and reopened on Tuesday. The council will meet on Friday. The mayor resigned.';

function compile(overrides: string[], body = BODY) {
  const text = [...HEAD, ...overrides.map((line) => `    - ${line}`), '---', body].join('\n');
  return compileArticle({ slug: 'a', path: 'a.md', text }, { gazetteer, timeZone: 'UTC', imageSize: () => null });
}

/** Number of characters of a sentence that tell the sentences of the tests apart. */
const BEGINNING = 11;

/**
 * Return the date, the status and the first 11 characters of the sentence of each event: “2023-07-03 reported: The bridge ”.
 *
 * @throws if the article is refused
 */
function events(overrides: string[], body = BODY): string[] {
  const { article, problems } = compile(overrides, body);
  if (!article) throw new Error(JSON.stringify(problems));
  // A compiled article with overrides can be stored: the schema of the stored form accepts it and changes nothing.
  expect({ ...compiledArticleSchema.parse(article), html: article.html }).toEqual(article);
  const { analysis, passages } = article;
  return analysis.events.map(({ time, status, manualOverride, sentence: id }) => {
    const { passage, start } = analysis.sentences.find((sentence) => sentence.id === id)!;
    const edtf = manualOverride?.edtf ?? analysis.times.find(({ id: timeId }) => timeId === time)!.edtf;
    return `${edtf} ${status}${manualOverride ? ' overridden' : ''}: ${passages[passage]!.slice(start, start + BEGINNING)}`;
  });
}

/** The events of `BODY` that no override changes. */
const FOUND = ['2023-07-03 reported: The bridge ', '2023-07-04 reported: The bridge ', '2023-07-07 planned: The council'];

describe('an event of a sentence', () => {
  test('stays as it is if the override is about a sentence without an event', () => {
    expect(events(['{ text: The mayor resigned, hide: true }'])).toEqual(FOUND);
  });

  test('is hidden by words of its sentence; its date stays', () => {
    expect(events(['{ text: The council, hide: true }'])).toEqual(FOUND.slice(0, 2));
    expect(compile(['{ text: The council, hide: true }']).article!.analysis.times).toHaveLength(3);
  });

  test('in a sentence with two events is identified by the words of its date', () => {
    expect(events(['{ text: reopened on Tuesday, hide: true }'])).toEqual([FOUND[0], FOUND[2]]);
  });

  test('is hidden with the other events of its sentence by words without a date', () => {
    expect(events(['{ text: The bridge was, hide: true }'])).toEqual([FOUND[2]]);
  });

  test('moves to the given date, with the reason', () => {
    expect(events(['{ text: council will meet, date: 2023-08-01, reason: Postponed. }'])).toEqual([
      ...FOUND.slice(0, 2),
      '2023-08-01 planned overridden: The council',
    ]);
    const { analysis } = compile(['{ text: council will meet, date: 2023-08-01, reason: Postponed. }']).article!;
    expect(analysis.events.at(-1)).toMatchObject({
      time: null,
      manualOverride: {
        reason: 'Postponed.',
        edtf: '2023-08-01',
        earliest: '2023-08-01',
        latest: '2023-08-01',
        granularity: 'day',
        label: '1 August 2023',
        why: '‘council will meet’: 1 August 2023, set by an editor (Postponed.)',
      },
    });
  });

  test('can be set for a sentence without a date', () => {
    expect(events(['{ text: The mayor resigned, date: 2023-06 }'])).toEqual([...FOUND, '2023-06 reported overridden: The mayor r']);
  });

  test('that is denied stays denied', () => {
    expect(events(['{ text: did not, date: 2023-06-02 }'], 'They did not cross on Monday.')).toEqual(['2023-06-02 denied overridden: They did no']);
  });
});

describe('an event that the text does not report', () => {
  const ADDED = "{ add: 'The bridge was opened.', date: 2019-05-03, source: { name: Archive }, entities: [northport] }";

  test('does not change the analysis, and requires its entities', () => {
    expect(events([ADDED])).toEqual(FOUND);
    const { elsewhere } = compile([ADDED]);
    expect(elsewhere.map(({ id }) => id)).toEqual(['northport']);
    expect(missingPage(elsewhere[0]!, ['north-port'])).toEqual({
      file: 'a.md',
      line: 8,
      column: '    - '.length + ADDED.indexOf('northport') + 1,
      message: 'There is no entity “northport”: no file content/entities/northport.yaml, and no article that names one. Did you mean “north-port”?',
    });
  });
});

test('no override changes the text of the article', () => {
  const plain = compile(['{ text: The mayor resigned, hide: true }']).article!;
  const set = compile(['{ text: The mayor resigned, date: 2023-06 }', '{ text: on Friday, hide: true }']).article!;
  expect(set.passages).toEqual(plain.passages);
  expect(set.html()).toBe(plain.html());
});

describe('an invalid override of an event is refused at its field', () => {
  test.each([
    [
      'words that are not in the text',
      '{ text: The mayor designed, hide: true }',
      '8:15 “The mayor designed” is not in the text. Did you mean “The mayor resigned”?',
    ],
    [
      'neither words nor an event',
      '{ date: 2023-06-02 }',
      '8:7 “overrides.events.0” is not right: must have either “text”, words of the sentence whose event is meant, or “add”, an event that the text does not report.',
    ],
    ['an event without a source', '{ add: It rained., date: 2023-06-02 }', '8:7 “overrides.events.0.source” is missing: add it.'],
    ['an event without a date', '{ add: It rained., source: { name: A } }', '8:7 “overrides.events.0.date” is missing: add it.'],
    [
      'words without a date or hide',
      '{ text: The mayor }',
      '8:7 “overrides.events.0” is not right: must have exactly one of “date: 2023-06-02” and “hide: true”.',
    ],
    [
      'a source of an event of the text',
      '{ text: The mayor, date: 2023-06-02, source: { name: A } }',
      '8:7 “overrides.events.0” is not right: is about an event of the text: “source” and “entities” go with “add” only.',
    ],
  ])('%s', (_name, override, message) => {
    expect(compile([override]).problems.map(({ line, column, message: actual }) => `${line}:${column} ${actual}`)).toEqual([message]);
  });

  test('is reported at its own line, whatever precedes it', () => {
    const list = ["{ add: 'It rained.', date: 2019, source: { name: A } }", '{ text: Nobody, hide: true }'];
    expect(compile(list).problems.map(({ line }) => line)).toEqual([9]);
  });
});
