import type { Link } from 'mdast';
import type { Conversion } from './conversion.ts';
import { pictureOfTag } from './picture-of-tag.ts';
import { PLACEHOLDER } from './placeholders.ts';
import type { PictureReference } from './reference-resolver.ts';
import { shortenForNote } from './shorten-for-note.ts';
import { tagsIn } from './tags.ts';
import { markdownLink } from './write-markdown.ts';

/** Give a link its new address. If it has none, or if nothing is left in it that could be clicked, only its text is kept. */
export function convertLink(conversion: Conversion, node: Link, start: number, end: number): void {
  const { source, resolver } = conversion;
  const address = conversion.resolveCommands(node.url);
  const resolved = resolver.resolveLink(address);
  const isInline = source[start] === '[';
  const textEnd = node.children.at(-1)?.position?.end.offset ?? start + 1;
  const unlink = () => {
    if (isInline) {
      conversion.replace(start, start + 1, '');
      conversion.replace(textEnd, end, '');
    } else if (source[start] === '<') conversion.replace(start, end, source.slice(start + 1, end - 1));
  };
  if (resolved !== null && 'reason' in resolved) {
    conversion.note('left out', start, `link to ${shortenForNote(address)}: ${resolved.reason}`);
    unlink();
  } else if (isWithoutContent(conversion, node)) {
    conversion.note('left out', start, `link to ${shortenForNote(address)}: nothing is left that could be clicked`);
    unlink();
  } else if (resolved !== null || address !== node.url) {
    const href = resolved?.href ?? address;
    if (isInline) conversion.replace(textEnd, end, `]${markdownLink(href, node.title)}`);
    else conversion.replace(start, end, `[${source.slice(start, end).replace(/^<|>$/g, '')}]${markdownLink(href, null)}`);
  }
}

/** Return whether nothing in a link can be clicked, because its pictures are left out. */
function isWithoutContent(conversion: Conversion, { children }: Link): boolean {
  const isLeftOut = (picture: PictureReference) => 'reason' in conversion.resolver.resolvePicture(picture);
  return children.every((child) => {
    if (child.type === 'image') return isLeftOut({ src: conversion.resolveCommands(child.url), alt: child.alt ?? '', caption: child.title ?? '' });
    if (child.type === 'html') return tagsIn(child.value).every((tag) => tag.name === 'img' && isLeftOut(pictureOfTag(conversion, tag)));
    if (child.type !== 'text') return child.type === 'break';
    const rest = child.value.replace(PLACEHOLDER, (_, command: string) => {
      const meaning = conversion.commands.meanings[Number(command)]!;
      if (meaning.kind === 'picture') return isLeftOut(meaning) ? '' : 'picture';
      return meaning.kind === 'unknown' || meaning.kind === 'nothing' ? '' : 'text';
    });
    return rest.trim() === '';
  });
}
