import type { Page } from 'playwright-core';
import { elementsOf, readHtml, textOf } from '../markdown/trees.ts';
import type { Case } from './cases.ts';
import { fieldOf, type HostileArticle } from './edition.ts';
import { isMark } from './together.ts';

/** Return a text as a one-line field stores it. */
export const oneLine = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\t-\r \u0085\u2028\u2029]+/g, ' ')
    .trim();

/** A block of a text: its words, and the elements in it that the analysis does not add. */
interface Block {
  text: string;
  elements: string;
}

/** Resolve to the differences between the open page of an article and its file. */
export async function articleProblems(page: Page, { slug, bodies, fields, html }: HostileArticle): Promise<string[]> {
  const problems: string[] = [];
  const found = await page.evaluate(() => {
    const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"], meta[property="${name}"]`)?.content;
    return {
      heading: document.querySelector('h1')?.textContent.trim(),
      title: document.title,
      description: meta('description'),
      shared: meta('og:title'),
      data: document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}',
      alternative: document.querySelector<HTMLImageElement>('main figure img, main img')?.alt,
      all: document.querySelector('main')?.textContent ?? '',
      // The marks of the analysis depend on the names in the whole edition.
      blocks: [...document.querySelectorAll('.prose > *')].map((block) => ({
        text: block.textContent,
        elements: [block, ...block.querySelectorAll('*:not(span, data, time, q, .mention)')].map(({ localName }) => localName).join(' '),
      })),
    };
  });
  const say = (what: string, is: unknown, expected: string) =>
    problems.push(`/articles/${slug}/: ${what} is ${JSON.stringify(is)} and not ${JSON.stringify(expected)}`);
  const together = oneLine(fieldOf(fields));
  if (found.heading !== together) say('the heading', found.heading, together);
  if (!found.title.startsWith(together)) say('the title', found.title, together);
  if (found.description !== together) say('the description', found.description, together);
  if (found.shared !== together) say('the title for sharing', found.shared, together);
  if (found.alternative !== together) say('the alternative text', found.alternative, together);
  const data = JSON.parse(found.data) as { headline: string; author: { name: string }; correction: { text: string }[]; isBasedOn: { name: string }[] };
  for (const text of [data.headline, data.author.name]) if (text !== together) say('JSON-LD', text, together);
  fields.forEach(({ id, text }, number) => {
    const expected = oneLine(text);
    if (data.correction[number]?.text !== expected) say(`the correction of ${id} in JSON-LD`, data.correction[number]?.text, expected);
    if (data.isBasedOn[number]?.name !== expected) say(`the source of ${id} in JSON-LD`, data.isBasedOn[number]?.name, expected);
    // Title, summary, author, source with its note, credit, correction.
    if (found.all.split(expected).length - 1 < 5) problems.push(`/articles/${slug}/: the page does not say ${id}, ${JSON.stringify(expected)}`);
  });
  return [...problems, ...textProblems(found.blocks, blocksOf(html), bodies).map((problem) => `/articles/${slug}/: ${problem}`)];
}

/** Resolve to the differences between the open page of an entity and its file. */
export async function entityProblems(page: Page, { id, text }: Case): Promise<string[]> {
  const expected = oneLine(text);
  const found = await page.evaluate(() => ({
    heading: document.querySelector('h1')?.textContent.trim(),
    'first line': document.querySelector('.entity-header .standfirst')?.textContent.trim(),
    title: document.title.slice(0, document.title.lastIndexOf(' – Gazette ')),
    data: document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}',
  }));
  const { name, description } = JSON.parse(found.data) as { name: string; description: string };
  return Object.entries({ ...found, data: expected, name, description })
    .filter(([, is]) => is !== expected)
    .map(([what, is]) => `the ${what} of ${id} is ${JSON.stringify(is)} and not ${JSON.stringify(expected)}`);
}

/** Resolve to descriptions of everything on the open page that no page may contain. */
export async function foreignParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const foreign: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      const name = element.localName;
      // The pages for other sites open their links outside of the frame.
      const isOfEmbed = name === 'base' && location.pathname.startsWith('/embed/') && element.outerHTML === '<base target="_blank">';
      if (isOfEmbed) continue;
      if (['iframe', 'object', 'embed', 'base', 'applet', 'frame', 'frameset', 'marquee', 'audio', 'video', 'math'].includes(name)) foreign.push(`<${name}>`);
      if (name === 'script' && element.getAttribute('type') !== 'application/ld+json' && !element.getAttribute('src')?.startsWith('/_astro/'))
        foreign.push(element.outerHTML.slice(0, 200));
      if (name === 'meta' && element.hasAttribute('http-equiv')) foreign.push(element.outerHTML);
      for (const { name: attribute, value } of element.attributes) {
        if (/^on|^srcdoc$|^formaction$|^ping$/.test(attribute)) foreign.push(`<${name} ${attribute}>`);
        // A URL that no browser can parse leads nowhere.
        if (!/^(?:href|src|action|cite|data|poster|xlink:href)$/.test(attribute) || !URL.canParse(value, document.baseURI)) continue;
        const { protocol, origin } = new URL(value, document.baseURI);
        const isLinkOfSite = name === 'link' && (element.getAttribute('rel') === 'canonical' || element.getAttribute('type') === 'application/json+oembed');
        const mayLeave = name === 'a' || attribute === 'cite' || isLinkOfSite;
        if (!['http:', 'https:', 'mailto:'].includes(protocol) || (!mayLeave && origin !== location.origin))
          foreign.push(`<${name} ${attribute}="${value.slice(0, 100)}">`);
      }
    }
    return foreign;
  });
}

/** Return the differences between a shown and a compiled text, each with its case. */
function textProblems(shown: Block[], compiled: Block[], bodies: HostileArticle['bodies']): string[] {
  const problems: string[] = [];
  let number = -1;
  const said = bodies.map(() => '');
  for (let place = 0; place < Math.max(shown.length, compiled.length); place++) {
    const [is, expected] = [shown[place], compiled[place]];
    if (expected && isMark(expected) && number < bodies.length - 1) number++;
    else if (is && number >= 0) said[number] += is.text;
    if (is?.text !== expected?.text || is?.elements !== expected?.elements)
      problems.push(`the text at ${bodies[number]?.id ?? 'its beginning'} is ${JSON.stringify(is)} and not ${JSON.stringify(expected)}`);
  }
  bodies.forEach(({ id, text, isString }, place) => {
    if (isString && !visibleLetters(said[place]!).includes(visibleLetters(text))) problems.push(`the text does not say ${id}, ${JSON.stringify(text)}`);
  });
  return problems;
}

/** Normalize a string for comparison after Markdown and HTML: without white space and invisible characters. */
const visibleLetters = (text: string) => text.normalize('NFC').replace(/[\s\p{C}\uFFFD]/gu, '');

function blocksOf(html: string): Block[] {
  return readHtml(html).children.flatMap((block) => {
    if (block.type !== 'element') return [];
    const elements = elementsOf(block).filter(
      (element) =>
        element === block || (!['span', 'data', 'time', 'q'].includes(element.tagName) && ![element.properties['className']].flat().includes('mention')),
    );
    return [{ text: textOf(block), elements: elements.map(({ tagName }) => tagName).join(' ') }];
  });
}
