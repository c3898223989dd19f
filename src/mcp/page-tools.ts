import { z } from 'zod';
import type { BuiltSite } from './open-site.ts';
import { defineTool, ToolError } from './tool.ts';

const ENTITY_FOLDERS = ['people', 'places', 'organizations', 'topics'];

/** Returns an article as Markdown. */
export const articleTool = defineTool({
  name: 'article',
  title: 'Article',
  description: 'Returns an article as Markdown: its text, with the address of each sentence, its sources, corrections, and who is named.',
  input: { article: z.string().min(1).describe('Address of the article, or the last part of it') },
  async run({ article }, site) {
    const page = site.pageOf(article, ['articles']);
    const text = page === null ? null : await markdownOf(page, site);
    if (text === null) throw new ToolError(`There is no article “${article}”. Use “search” to find its address.`);
    return text;
  },
});

/** Returns the page of an entity or a topic as Markdown. */
export const entityTool = defineTool({
  name: 'entity',
  title: 'Person, place, organization or topic',
  description:
    'Returns what the articles say of a person, place or organization, or the story of a topic, as Markdown: roles, what happened, statements, sentences, each with its address.',
  input: { entity: z.string().min(1).describe('Address of the page, or a name: Vyacheslav Gladkov') },
  async run({ entity }, site) {
    const page = site.pageOf(entity, ENTITY_FOLDERS) ?? (await pageOfName(entity, site));
    const text = await markdownOf(page, site);
    if (text === null) throw new ToolError(`There is no page “${entity}”. Use “search” to find its address.`);
    return text;
  },
});

/**
 * Resolve to the folder of the page of an entity with a name; if several have it, none is chosen.
 *
 * @throws ToolError when no entity has the name, or several do
 */
async function pageOfName(name: string, site: BuiltSite): Promise<string> {
  const { people, places, organizations } = await site.search.search(name, { articleLimit: 1, excerpts: false });
  const hits = [...people.hits, ...places.hits, ...organizations.hits];
  const isName = (text: string | undefined) => text?.toLowerCase() === name.trim().toLowerCase();
  const exact = hits.filter(({ label, alias }) => isName(label.text) || isName(alias?.text));
  const chosen = exact.length === 1 ? exact : hits;
  const page = chosen.length === 1 ? site.pageOf(chosen[0]!.href, ENTITY_FOLDERS) : null;
  if (page !== null) return page;
  if (hits.length === 0) throw new ToolError(`Nobody and nothing with a page is called “${name}”.`);
  const list = hits.map(({ label, type, href }) => `- ${label.text} (${type}): ${site.absolute(href)}`).join('\n');
  throw new ToolError(`Several may be meant by “${name}”: ask for one of these by its address.\n${list}`);
}

/**
 * Resolve to the Markdown of a page; null if there is no such page.
 *
 * @throws ToolError when the site was built without Markdown
 */
async function markdownOf(page: string, site: BuiltSite): Promise<string | null> {
  const text = await site.read(`${page}/index.md`);
  if (text !== null || (await site.read(`${page}/index.html`)) === null) return text;
  throw new ToolError('This site has no Markdown: “exports.markdown” in content/site.yaml is false.');
}
