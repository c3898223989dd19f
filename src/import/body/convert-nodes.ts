import type { Definition, Image, Nodes, Paragraph, Root } from 'mdast';
import type { Conversion } from './conversion.ts';
import { convertHtml } from './convert-html.ts';
import { convertLink } from './convert-link.ts';
import { leaveOutCaption } from './leave-out-caption.ts';
import { lowerHeading } from './lower-heading.ts';
import type { PictureReference } from './reference-resolver.ts';
import { replaceCommand } from './replace-command.ts';
import { replacePicture } from './replace-picture.ts';
import { nodesOf } from './tree.ts';

/** Add the edits and notes for the syntax tree of a body to its conversion. */
export function convertNodes(conversion: Conversion, tree: Root): void {
  const nodes = nodesOf(tree);
  const lowersHeadings = nodes.some((node) => (node.type === 'heading' && node.depth === 1) || (node.type === 'html' && /<h1[\s>]/i.test(node.value)));
  const definitions = new Map<string, Definition>();
  for (const node of nodes) if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  for (const node of nodes) convertNode(conversion, node, definitions, lowersHeadings);
  if (lowersHeadings) conversion.note('changed', 0, 'all headings are a level lower: the title is the only one of the first level');
}

function convertNode(conversion: Conversion, node: Nodes, definitions: ReadonlyMap<string, Definition>, lowersHeadings: boolean): void {
  // Nodes that the parser created itself, such as autolinked mail addresses, have no position.
  if (!node.position) return;
  const [start, end] = [node.position.start.offset!, node.position.end.offset!];
  switch (node.type) {
    case 'heading':
      if (lowersHeadings) lowerHeading(conversion, node, start, end);
      return;
    case 'link':
      convertLink(conversion, node, start, end);
      return;
    case 'paragraph':
      convertCaption(conversion, node);
      return;
    case 'image':
      replacePicture(conversion, { start, end }, pictureOf(conversion, node), { inHtml: false });
      return;
    case 'linkReference': {
      const definition = definitions.get(node.identifier);
      if (definition) convertLink(conversion, { ...node, type: 'link', url: definition.url, title: definition.title ?? null }, start, end);
      return;
    }
    case 'imageReference': {
      const definition = definitions.get(node.identifier);
      if (definition) {
        const picture = { src: conversion.resolveCommands(definition.url), alt: node.alt ?? '', caption: definition.title ?? '' };
        replacePicture(conversion, { start, end }, picture, { inHtml: false });
      }
      return;
    }
    case 'html':
      convertHtml(conversion, start, end, lowersHeadings);
      return;
    case 'code':
    case 'inlineCode':
      for (const placeholder of conversion.placeholdersIn(start, end))
        conversion.replace(placeholder.start, placeholder.end, conversion.commands.written[placeholder.command]!);
      return;
    case 'text':
      for (const placeholder of conversion.placeholdersIn(start, end)) replaceCommand(conversion, placeholder, false);
      return;
    default:
  }
}

/** If a paragraph is a picture that is left out and a line in italics, leave out the line, too: it is the caption. */
function convertCaption(conversion: Conversion, { children }: Paragraph): void {
  const [first, ...rest] = children;
  const picture = first?.type === 'link' && first.children.length === 1 ? first.children[0] : first;
  const [caption, another] = rest.filter((child) => child.type !== 'break' && !(child.type === 'text' && child.value.trim() === ''));
  if (picture?.type !== 'image' || caption?.type !== 'emphasis' || another !== undefined) return;
  if (caption.children.some(({ type }) => type !== 'text') || !('reason' in conversion.resolver.resolvePicture(pictureOf(conversion, picture)))) return;
  leaveOutCaption(conversion, first!.position!.end.offset!, caption.position!.end.offset!);
}

function pictureOf(conversion: Conversion, { url, alt, title }: Image): PictureReference {
  return { src: conversion.resolveCommands(url), alt: conversion.resolveCommands(alt ?? ''), caption: title ?? '' };
}
