import type { RootContent } from 'hast';
import { createImageMeasure } from '../../src/collections/articles/images.ts';
import { parseMarkdown, type Problem } from '../../src/markdown/parse.ts';
import { textOf } from '../markdown/trees.ts';
import { project } from '../site/site-copy.ts';
import type { Case } from './cases.ts';

/** A case in the text of an article. */
export interface Body extends Case {
  /** The Markdown that says it. */
  source: string;
  /** Whether it is a string rather than markup. */
  isString: boolean;
}

/** Maximum number of cases per article. */
const AT_MOST = 12;
/** Number of groups to which a case that swallows the text after it is added on trial, as the last one. */
const TRIED = 3;
/** Text before each case, which shows where it begins on the page. */
const MARK = 'Before it, he says:';

export const imageSize = createImageMeasure(project);

/** Whether a block of an article is the text before a case. */
export const isMark = (block: { text: string }) => block.text === MARK;

/** Return the Markdown of several cases, each preceded by the mark. */
export const sourceOf = (bodies: readonly Body[]) => bodies.map(({ source }) => `${MARK}\n\n${source}\n`).join('\n');

/**
 * Return groups of cases that can share an article because none of them changes how another one is parsed. A case that swallows what follows
 * is the last of its article.
 */
export function groupBodies(bodies: readonly Body[]): Body[][] {
  const alone = new Map(bodies.map((body) => [body, blocksBetweenMarks(body)]));
  const groups = chunks(bodies.filter((body) => alone.get(body) !== null)).flatMap((group) => apart(group, alone));
  for (const last of bodies.filter((body) => alone.get(body) === null)) {
    const group = groups
      .filter((others) => alone.get(others.at(-1)!) !== null)
      .slice(0, TRIED)
      .find((others) => readTogether([...others, last], alone));
    if (group) group.push(last);
    else groups.push([last]);
  }
  return groups;
}

/** Return the problems of a case by itself. */
export const problemsOf = (body: Body): Problem[] => parseMarkdown(sourceOf([body]), { imageSize }).problems;

function chunks(bodies: Body[]): Body[][] {
  return Array.from({ length: Math.ceil(bodies.length / AT_MOST) }, (_, number) => bodies.slice(number * AT_MOST, (number + 1) * AT_MOST));
}

/** Return a group if its cases can be parsed together, else smaller groups. */
function apart(group: Body[], alone: Map<Body, string[] | null>): Body[][] {
  if (group.length === 1 || readTogether(group, alone)) return [group];
  const half = Math.ceil(group.length / 2);
  return [...apart(group.slice(0, half), alone), ...apart(group.slice(half), alone)];
}

/** Return whether each case but the last is parsed as it is alone. */
function readTogether(group: Body[], alone: Map<Body, string[] | null>): boolean {
  const { tree, problems } = parseMarkdown(sourceOf(group), { imageSize });
  if (problems.length > 0) return false;
  const blocks = blocksOf(tree.children);
  const expected = group.slice(0, -1).flatMap((body) => [markBlock, ...alone.get(body)!]);
  expected.push(markBlock, ...(alone.get(group.at(-1)!) ?? []));
  return expected.every((block, place) => block === blocks[place]);
}

/** Return the blocks of a case that begins and ends where its Markdown does; null for any other. */
function blocksBetweenMarks(body: Body): string[] | null {
  const { tree } = parseMarkdown(`${sourceOf([body])}\n${MARK}\n`, { imageSize });
  const blocks = blocksOf(tree.children);
  return blocks.length > 1 && blocks[0] === markBlock && blocks.at(-1) === markBlock ? blocks.slice(1, -1) : null;
}

/** Return the blocks of a tree without their positions. */
function blocksOf(nodes: RootContent[]): string[] {
  return nodes
    .filter((node) => node.type !== 'text' || textOf(node).trim() !== '')
    .map((node) => JSON.stringify(node, (key, value: unknown) => (key === 'position' ? undefined : value)));
}

const markBlock = blocksOf(parseMarkdown(MARK, { imageSize }).tree.children)[0]!;
