import type { Definition, Heading, Link, Nodes, Root } from 'mdast';
import type { Note } from '../types.ts';
import type { CommandMeaning } from './command-meaning.ts';
import type { Edit } from './edits.ts';
import { decodePlaceholders, OPEN, PLACEHOLDER } from './placeholders.ts';
import { shortenForNote } from './shorten-for-note.ts';
import type { ResolvedPicture, ReferenceResolver, WantedPicture } from './reference-resolver.ts';
import { attributeOf, tagsIn, type Tag } from './tags.ts';
import { nodesOf } from './tree.ts';
import { figureHtml, imageHtml, linkHtml, markdownImage, markdownLink } from './write-markdown.ts';

/** Converter of the body of an article: collects the edits of its text, with notes for the publisher. */
export class BodyConverter {
  readonly edits: Edit[] = [];
  readonly notes: Note[] = [];
  readonly #definitions = new Map<string, Definition>();
  #lowersHeadings = false;
  readonly #source: string;
  readonly #commands: { meanings: CommandMeaning[]; written: string[] };
  readonly #resolver: ReferenceResolver;
  readonly #lineAt: (offset: number) => number;

  constructor(
    source: string,
    commands: { meanings: CommandMeaning[]; written: string[] },
    surroundings: ReferenceResolver,
    lineAt: (offset: number) => number,
  ) {
    this.#source = source;
    this.#commands = commands;
    this.#resolver = surroundings;
    this.#lineAt = lineAt;
  }

  /** Collect the edits and notes for the syntax tree of the text. */
  convert(tree: Root): void {
    const nodes = nodesOf(tree);
    this.#lowersHeadings = nodes.some((node) => (node.type === 'heading' && node.depth === 1) || (node.type === 'html' && /<h1[\s>]/i.test(node.value)));
    for (const node of nodes) if (node.type === 'definition' && !this.#definitions.has(node.identifier)) this.#definitions.set(node.identifier, node);
    for (const node of nodes) this.#mendNode(node);
    if (this.#lowersHeadings) this.#note('mended', 0, 'all headings are a level lower: the title is the only one of the first level');
  }

  #mendNode(node: Nodes): void {
    // Nodes that the parser created itself, such as autolinked mail addresses, have no position.
    if (!node.position) return;
    const [start, end] = [node.position.start.offset!, node.position.end.offset!];
    switch (node.type) {
      case 'heading':
        if (this.#lowersHeadings) this.#lower(node, start, end);
        return;
      case 'link':
        this.#mendLink(node, start, end);
        return;
      case 'image':
        this.#replacePicture(
          start,
          end,
          { src: this.#resolveCommands(node.url), alt: this.#resolveCommands(node.alt ?? ''), caption: node.title ?? '' },
          false,
        );
        return;
      case 'linkReference': {
        const definition = this.#definitions.get(node.identifier);
        if (definition) this.#mendLink({ ...node, type: 'link', url: definition.url, title: definition.title ?? null }, start, end);
        return;
      }
      case 'imageReference': {
        const definition = this.#definitions.get(node.identifier);
        if (definition)
          this.#replacePicture(start, end, { src: this.#resolveCommands(definition.url), alt: node.alt ?? '', caption: definition.title ?? '' }, false);
        return;
      }
      case 'html':
        this.#mendHtml(start, end);
        return;
      case 'code':
      case 'inlineCode':
        this.#eachPlaceholder(start, end, (index, from, to) => this.edits.push({ start: from, end: to, text: this.#commands.written[index]! }));
        return;
      case 'text':
        this.#eachPlaceholder(start, end, (index, from, to) => this.#replaceCommand(index, from, to, false));
        return;
      default:
    }
  }

  /** Lower a heading by one level. An underlined one becomes one with number signs, because only two levels can be underlined. */
  #lower({ depth, children }: Heading, start: number, end: number): void {
    if (depth === 6) return;
    if (this.#source[start] === '#') this.edits.push({ start, end: start, text: '#' });
    else {
      const [first, last] = [children[0]?.position, children.at(-1)?.position];
      if (!first || !last) return;
      const underline = this.#source.slice(last.end.offset, end);
      this.edits.push({ start, end: start, text: `${'#'.repeat(depth + 1)} ` }, { start: end - underline.length, end, text: '' });
      for (const { index } of this.#source.slice(start, last.end.offset).matchAll(/\n/g)) {
        this.edits.push({ start: start + index, end: start + index + 1, text: ' ' });
      }
    }
  }

  #mendLink(node: Link, start: number, end: number): void {
    const address = this.#resolveCommands(node.url);
    const placed = this.#resolver.resolveLink(address);
    const isInline = this.#source[start] === '[';
    const textEnd = node.children.at(-1)?.position?.end.offset ?? start + 1;
    const unlink = () => {
      if (isInline) this.edits.push({ start, end: start + 1, text: '' }, { start: textEnd, end, text: '' });
      else if (this.#source[start] === '<') this.edits.push({ start, end, text: this.#source.slice(start + 1, end - 1) });
    };
    if (placed !== null && 'reason' in placed) {
      this.#note('left out', start, `link to ${shortenForNote(address)}: ${placed.reason}`);
      unlink();
    } else if (this.#isEmptied(node)) {
      this.#note('left out', start, `link to ${shortenForNote(address)}: nothing is left that could be clicked`);
      unlink();
    } else if (placed !== null || address !== node.url) {
      const href = placed?.href ?? address;
      if (isInline) this.edits.push({ start: textEnd, end, text: `]${markdownLink(href, node.title)}` });
      else this.edits.push({ start, end, text: `[${this.#source.slice(start, end).replace(/^<|>$/g, '')}]${markdownLink(href, null)}` });
    }
  }

  /** Return whether nothing in a link can be clicked, because its pictures are left out. */
  #isEmptied({ children }: Link): boolean {
    return children.every((child) => {
      if (child.type === 'image') return 'reason' in this.#resolve({ src: this.#resolveCommands(child.url), alt: child.alt ?? '', caption: child.title ?? '' });
      if (child.type === 'html')
        return tagsIn(child.value).every((tag) => tag.name === 'img' && 'reason' in this.#resolve(pictureOf(tag, (text) => this.#resolveCommands(text))));
      if (child.type !== 'text') return child.type === 'break';
      const rest = child.value.replace(PLACEHOLDER, (_, index: string) => {
        const meaning = this.#commands.meanings[Number(index)]!;
        if (meaning.kind === 'picture') return 'reason' in this.#resolve(meaning) ? '' : 'picture';
        return meaning.kind === 'unknown' || meaning.kind === 'nothing' ? '' : 'text';
      });
      return rest.trim() === '';
    });
  }

  #resolve(picture: WantedPicture): ResolvedPicture {
    return this.#resolver.resolvePicture(picture);
  }

  #mendHtml(start: number, end: number): void {
    const html = this.#source.slice(start, end);
    if (html.startsWith('<!--')) {
      this.#eachPlaceholder(start, end, (_, from, to) => this.edits.push({ start: from, end: to, text: '' }));
      return;
    }
    const inTags: [number, number][] = [];
    const firstEdit = this.edits.length;
    for (const tag of tagsIn(html)) {
      this.#mendTag(tag, start);
      inTags.push([start + tag.start, start + tag.end]);
    }
    this.#eachPlaceholder(start, end, (index, from, to) => {
      if (!inTags.some(([tagStart, tagEnd]) => from >= tagStart && to <= tagEnd)) this.#replaceCommand(index, from, to, true);
      else if (!this.edits.slice(firstEdit).some((edit) => edit.start <= from && edit.end >= to)) this.edits.push({ start: from, end: to, text: '' });
    });
  }

  #noteMissing(start: number, wanted: WantedPicture): void {
    const placed = this.#resolve(wanted);
    if ('reason' in placed)
      this.#note(
        'left out',
        start,
        `picture ${shortenForNote(wanted.src)}: ${placed.reason}${wanted.alt.trim() === '' ? '' : ` (it shows: ${shortenForNote(wanted.alt, 200)})`}`,
      );
  }

  #mendTag(tag: Tag, offset: number): void {
    if (this.#lowersHeadings && /^h[1-5]$/.test(tag.name)) {
      const at = offset + tag.start + (tag.isEnd ? 3 : 2);
      this.edits.push({ start: at, end: at + 1, text: String(Number(tag.name[1]) + 1) });
    }
    const isEmbedded = tag.name === 'iframe' || tag.name === 'embed' || tag.name === 'video' || tag.name === 'audio';
    if (tag.isEnd && isEmbedded) this.edits.push({ start: offset + tag.start, end: offset + tag.end, text: '' });
    if (tag.isEnd) return;
    const href = tag.attributes.find(({ name }) => name === 'href');
    if (tag.name === 'img') {
      this.#replacePicture(
        offset + tag.start,
        offset + tag.end,
        pictureOf(tag, (text) => this.#resolveCommands(text)),
        true,
      );
    } else if (tag.name === 'a' && href) {
      const address = this.#resolveCommands(href.value);
      const placed = this.#resolver.resolveLink(address);
      const place = { start: offset + href.start, end: offset + href.end };
      if (placed !== null && 'reason' in placed) {
        this.#note('left out', place.start, `link to ${shortenForNote(address)}: ${placed.reason}`);
        this.edits.push({ ...place, text: '' });
      } else if (placed !== null || address !== href.value) this.edits.push({ ...place, text: ` ${linkHtml(placed?.href ?? address)}` });
    } else if (isEmbedded) {
      const src = attributeOf(tag, 'src') ?? '';
      const address = src.startsWith('//') ? `https:${src}` : src;
      if (/^https?:/.test(address)) {
        this.edits.push({
          start: offset + tag.start,
          end: offset + tag.end,
          text: `<a ${linkHtml(address)}>${address.replace(/[&<]/g, (mark) => (mark === '&' ? '&amp;' : '&lt;'))}</a>`,
        });
        this.#note('mended', offset + tag.start, `<${tag.name}> is a plain link now: ${shortenForNote(address)}`);
      } else {
        this.edits.push({ start: offset + tag.start, end: offset + tag.end, text: '' });
        this.#note('left out', offset + tag.start, `<${tag.name}> ${shortenForNote(address)}`);
      }
    }
  }

  #replaceCommand(index: number, start: number, end: number, inHtml: boolean): void {
    const meaning = this.#commands.meanings[index]!;
    const replace = (text: string) => this.edits.push({ start, end, text });
    switch (meaning.kind) {
      case 'text':
        replace(meaning.text);
        return;
      case 'nothing':
        replace('');
        return;
      case 'address':
        replace(meaning.address.startsWith('dateline-archive:') ? '' : meaning.address);
        return;
      case 'link':
        this.#note('mended', start, `${shortenForNote(this.#commands.written[index]!)} is a plain link now`);
        replace(inHtml ? `<a ${linkHtml(meaning.address)}>${meaning.words}</a>` : `[${escapeMarkdown(meaning.words)}]${markdownLink(meaning.address, null)}`);
        return;
      case 'picture':
        this.#replacePicture(start, end, meaning, inHtml, meaning.href);
        return;
      case 'unknown':
        this.#note('left out', start, `command ${shortenForNote(this.#commands.written[index]!)}`);
        replace('');
    }
  }

  #replacePicture(start: number, end: number, wanted: WantedPicture, inHtml: boolean, href: string | null = null): void {
    const placed = this.#resolve(wanted);
    if ('reason' in placed) {
      this.#noteMissing(start, wanted);
      this.edits.push({ start, end, text: '' });
      return;
    }
    if (placed.mended !== undefined) this.#note('mended', start, placed.mended);
    const link = href === null ? null : this.#resolver.resolveLink(href);
    const target = href === null || (link !== null && 'reason' in link) ? null : (link?.href ?? href);
    const [src, { caption }] = [placed.src, wanted];
    const isAlone = /(?:^|\n)[ \t]*$/.test(this.#source.slice(Math.max(0, start - 50), start)) && /^[ \t]*(?:\n|$)/.test(this.#source.slice(end, end + 50));
    const isCaption = caption !== '' && caption !== placed.alt;
    // The title of a Markdown picture is kept.
    if (isCaption && isAlone && !inHtml && this.#source[start] === OPEN) this.edits.push({ start, end, text: figureHtml(src, placed.alt, caption, target) });
    else if (inHtml) this.edits.push({ start, end, text: imageHtml(src, placed.alt, target) });
    else this.edits.push({ start, end, text: markdownImage(src, placed.alt, isCaption ? caption : '', target) });
  }

  /** Return an address with its commands replaced by their meaning. */
  #resolveCommands(text: string): string {
    return decodePlaceholders(text).replace(PLACEHOLDER, (_, index: string) => {
      const meaning = this.#commands.meanings[Number(index)]!;
      if (meaning.kind === 'address' || meaning.kind === 'link') return meaning.address;
      if (meaning.kind === 'unknown' && meaning.argument !== null) return `dateline-archive:${encodeURI(meaning.argument)}`;
      return meaning.kind === 'text' ? meaning.text : '';
    });
  }

  #eachPlaceholder(start: number, end: number, use: (index: number, from: number, to: number) => void): void {
    for (const { 0: whole, 1: index, index: at } of this.#source.slice(start, end).matchAll(PLACEHOLDER))
      use(Number(index), start + at, start + at + whole.length);
  }

  #note(kind: Note['kind'], offset: number, text: string): void {
    this.notes.push({ kind, line: this.#lineAt(offset), text });
  }
}

function pictureOf(tag: Tag, fill: (text: string) => string): WantedPicture {
  const src = attributeOf(tag, 'src') ?? attributeOf(tag, 'data-src') ?? '';
  return { src: fill(src), alt: fill(attributeOf(tag, 'alt') ?? ''), caption: fill(attributeOf(tag, 'title') ?? '') };
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\[\]*_`<]/g, '\\$&');
}
