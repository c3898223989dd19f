import type { Conversion } from './conversion.ts';
import type { PictureReference } from './reference-resolver.ts';
import { attributeOf, type Tag } from './tags.ts';

/** Return the picture of an `<img>`, with the commands in its attributes replaced by their meaning. */
export function pictureOfTag(conversion: Conversion, tag: Tag): PictureReference {
  const src = attributeOf(tag, 'src') ?? attributeOf(tag, 'data-src') ?? '';
  return {
    src: conversion.resolveCommands(src),
    alt: conversion.resolveCommands(attributeOf(tag, 'alt') ?? ''),
    caption: conversion.resolveCommands(attributeOf(tag, 'title') ?? ''),
  };
}
