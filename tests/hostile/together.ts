import type { RootContent } from 'hast';
import { createImageMeasure } from '../../src/collections/articles/images.ts';
import { parseMarkdown, type Problem } from '../../src/markdown/parse.ts';
import { textOf } from '../markdown/reading.ts';
import { project } from '../site/site-copy.ts';
import type { Case } from './cases.ts';

/** A case that stands in the text of an article. */
export interface Body extends Case {
  /** The Markdown that says it. */
  source: string;
  /** Whether it is a string that stands for itself, and not markup. */
  isString: boolean;
}

/** So many cases that keep to themselves share an article at most. */
const AT_MOST = 12;
/** With so many groups it is tried whether a case that does not can be their last. */
const TRIED = 3;
/** Stands before each case, so that a reader of the page knows where it begins. */
const MARK = 'Before it, he says:';

export const imageSize = createImageMeasure(project);

/** Whether a block of an article is what stands before a case. */
export const isMark = (block: { text: string }) => block.text === MARK;

/** Some cases → Markdown that holds them one after the other, with words of ours before each. */
export const sourceOf = (bodies: readonly Body[]) => bodies.map(({ source }) => `${MARK}\n\n${source}\n`).join('\n');

/**
 * Cases that parse → those that can share an article, because none of them changes how another one is read. One that would swallow what comes
 * after it is the last of its article.
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

/** What is wrong with a case, whatever else its article holds. */
export const problemsOf = (body: Body): Problem[] => parseMarkdown(sourceOf([body]), { imageSize }).problems;

function chunks(bodies: Body[]): Body[][] {
  return Array.from({ length: Math.ceil(bodies.length / AT_MOST) }, (_, number) => bodies.slice(number * AT_MOST, (number + 1) * AT_MOST));
}

/** A group → itself when its cases can be read together, else smaller ones. */
function apart(group: Body[], alone: Map<Body, string[] | null>): Body[][] {
  if (group.length === 1 || readTogether(group, alone)) return [group];
  const half = Math.ceil(group.length / 2);
  return [...apart(group.slice(0, half), alone), ...apart(group.slice(half), alone)];
}

/** Whether each case but the last is read as it is alone. */
function readTogether(group: Body[], alone: Map<Body, string[] | null>): boolean {
  const { tree, problems } = parseMarkdown(sourceOf(group), { imageSize });
  if (problems.length > 0) return false;
  const blocks = blocksOf(tree.children);
  const expected = group.slice(0, -1).flatMap((body) => [markBlock, ...alone.get(body)!]);
  expected.push(markBlock, ...(alone.get(group.at(-1)!) ?? []));
  return expected.every((block, place) => block === blocks[place]);
}

/** The blocks of a case that begins and ends where its Markdown does; null for one that does not keep to itself. */
function blocksBetweenMarks(body: Body): string[] | null {
  const { tree } = parseMarkdown(`${sourceOf([body])}\n${MARK}\n`, { imageSize });
  const blocks = blocksOf(tree.children);
  return blocks.length > 1 && blocks[0] === markBlock && blocks.at(-1) === markBlock ? blocks.slice(1, -1) : null;
}

/** The blocks of a tree, without where they stood. */
function blocksOf(nodes: RootContent[]): string[] {
  return nodes
    .filter((node) => node.type !== 'text' || textOf(node).trim() !== '')
    .map((node) => JSON.stringify(node, (key, value: unknown) => (key === 'position' ? undefined : value)));
}

const markBlock = blocksOf(parseMarkdown(MARK, { imageSize }).tree.children)[0]!;
