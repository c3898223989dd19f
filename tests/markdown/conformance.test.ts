import { describe, expect, test } from 'vitest';
import { markdown, parseMarkdown, type ParsedMarkdown } from '../../src/markdown/parse.ts';
import { renderHtml } from '../../src/markdown/render.ts';
import { hasSuites, casesOf } from '../hostile/suites.ts';
import { imageSize } from './image-size.ts';
import { readHtml } from './trees.ts';

/**
 * Ids of the examples that have other HTML than in the specification, before sanitizing. The two specifications differ: we follow GFM for its extensions and
 * CommonMark 0.31.2 for everything else.
 */
const BEFORE_SANITIZING: Record<string, string[]> = {
  'md-commonmark-0.31.2.jsonl': [
    // A bare URL is a link (GFM 6.9, “Autolinks (extension)”).
    'commonmark-602',
    'commonmark-611',
    'commonmark-612',
  ],
  'md-gfm-0.29.jsonl': [
    // The items of task lists have classes, as on GitHub.
    'gfm-279',
    'gfm-280',
    // The examples are CommonMark's, without the autolink extension.
    'gfm-610',
    'gfm-614',
    'gfm-616',
    'gfm-619',
    // A bare `ftp:` URL is no longer a link on GitHub, either.
    'gfm-628',
    // CommonMark 0.31 redefined comments.
    'gfm-645',
    'gfm-646',
    // `<title>` and similar elements are not shown as text: the sanitizer removes them.
    'gfm-653',
  ],
};

/** Reasons why a page differs from the HTML of the specification: a check whether the reason applies, and the ids of the examples to which it applies. */
const AFTER_SANITIZING: { reason: string; evidence: (parsed: ParsedMarkdown, published: string, expected: string) => boolean; examples: string }[] = [
  {
    reason: 'A picture must be on the site and have an alternative text; otherwise the article is refused.',
    evidence: ({ problems }) => problems.some(({ message }) => /image/.test(message)),
    examples:
      'commonmark: 475 517 531 572 573 575 578 580 581 582 583 584 585 586 588 591 gfm: 484 525 580 581 583 584 585 586 587 588 589 591 592 593 595 596 597 599',
  },
  {
    reason: 'HTML that the sanitizer does not allow is removed and reported.',
    evidence: ({ removed }) => removed.some(({ description }) => /element|attribute/.test(description)),
    examples: 'commonmark: 150 152 153 154 163 164 169 172 173 176 201 613 615 gfm: 120 122 123 124 133 134 139 140 142 145 147 500 532 633 634 636 653',
  },
  {
    reason: 'Links may only have the schemes http, https and mailto; other links are removed and reported.',
    evidence: ({ removed }) => removed.some(({ description }) => description.startsWith('link to')),
    examples: 'commonmark: 500 596 597 598 599 gfm: 508 604 605 606 607',
  },
  {
    reason: 'Comments are removed.',
    evidence: ({ removed }, published, expected) => removed.length === 0 && /<!--|&#x3C;!--/.test(expected) && !published.includes('<!--'),
    examples: 'commonmark: 177 179 182 183 308 628 629 gfm: 146 148 149 152 288 289 644 645 646 649',
  },
  {
    reason: 'A table is inside a box that scrolls.',
    evidence: (_, published) => published.includes('<div class="table-scroll" tabindex="0" role="region"'),
    examples: 'commonmark: 148 149 160 gfm: 118 119 130 159 198 199 200 205',
  },
  {
    reason: 'A link to another site has `rel="external noopener"`.',
    evidence: (_, published) => published.includes('rel="external noopener"'),
    examples: 'commonmark: 20 346 480 481 501 538 594 595 600 602 603 611 gfm: 316 356 489 534 602 608 610 611 616 619 621 622 624 626 627 628',
  },
  {
    reason: 'A line break of the source after <br> is removed.',
    evidence: (_, published, expected) => expected.replaceAll('<br>\n', '<br>') === published,
    examples: 'commonmark: 16 226 633 637 638 639 gfm: 196 312 654 655 656 657 658 660',
  },
  {
    reason: 'A bare email address is a link.',
    evidence: (_, published) => published.includes('<a href="mailto:'),
    examples: 'commonmark: 612 gfm: 614',
  },
  {
    reason: 'The checkboxes of a task list have labels.',
    evidence: (_, published) => published.includes('aria-label="Not done"'),
    examples: 'gfm: 279 280',
  },
];

interface Example {
  markdown: string;
  expected: string;
}

/** Return HTML without blank lines, which have no meaning. */
const plain = (html: string) => html.replace(/\n+/g, '\n').trim();
/** Return the accepted HTML of an example; in an unclosed element, the final line break may be inside. */
const expectedOf = ({ expected }: Example) => [expected, expected.replace(/\n$/, '')].map((html) => plain(renderHtml(readHtml(html))));
/** Return HTML without what we add to that of the specification: ids of headings, links to them, and the tab stop of code. Other tests check these. */
const withoutAdditions = (html: string) =>
  html
    .replace(/(<h[1-6]) id="[^"]*"/g, '$1')
    .replace(/<a href="#[^"]*" class="heading-link"[^>]*><\/a>/g, '')
    .replaceAll('<pre tabindex="0">', '<pre>');
const publish = (source: string) => {
  const parsed = parseMarkdown(source, { imageSize });
  return { parsed, published: plain(withoutAdditions(renderHtml(parsed.tree))) };
};
/** Return the ids of examples: `commonmark: 20 346 gfm: 316`. */
const idsOf = (examples: string) =>
  [...examples.matchAll(/(\w+):((?: \d+)+)/g)].flatMap(([, suite, numbers]) =>
    numbers!
      .trim()
      .split(' ')
      .map((number) => `${suite}-${number}`),
  );

describe.skipIf(!hasSuites)('examples of the specifications', () => {
  const suites = Object.keys(BEFORE_SANITIZING);

  test.each(suites)('%s: before sanitizing, each example has the HTML of the specification, except the listed ones', (file) => {
    const cases = casesOf<Example>(file);
    expect(cases.length).toBe({ 'md-commonmark-0.31.2.jsonl': 444, 'md-gfm-0.29.jsonl': 469 }[file]);
    const different = cases.filter((example) => {
      const html = plain(renderHtml(markdown.runSync(markdown.parse(example.markdown), example.markdown)));
      return !expectedOf(example).includes(html);
    });
    expect(different.map(({ id }) => id)).toEqual(BEFORE_SANITIZING[file]);
  });

  test('exactly the examples that are published with other HTML are listed with a reason', () => {
    const different = suites.flatMap((file) => casesOf<Example>(file)).filter((example) => !expectedOf(example).includes(publish(example.markdown).published));
    const listed = AFTER_SANITIZING.flatMap(({ examples }) => idsOf(examples));
    expect(different.map(({ id }) => id).sort()).toEqual(listed.sort());
  });

  test.each(AFTER_SANITIZING)('$reason', ({ evidence, examples }) => {
    const ids = new Set(idsOf(examples));
    for (const example of suites.flatMap((file) => casesOf<Example>(file)).filter(({ id }) => ids.has(id))) {
      const { parsed, published } = publish(example.markdown);
      expect(evidence(parsed, published, expectedOf(example)[1]!), `${example.id}: ${published}`).toBe(true);
    }
  });
});
