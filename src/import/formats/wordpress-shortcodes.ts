import { bracketCommands } from '../body/bracket-commands.ts';
import { meaningOf } from '../body/command-meaning.ts';
import { applyEdits, type Edit } from '../body/edits.ts';
import { linkHtml } from '../body/write-markdown.ts';
import type { Note } from '../types.ts';

/** Matches a possible shortcode of an extension: its name and arguments. */
const COMMAND = /\[(\/?)([a-z][\w-]*)(\s[^\]]*)?\]/g;

/** Matches a picture, or a link around one, and its caption. */
const CAPTION = /\[caption\b([^\]]*)\]\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([^[]*)\[\/caption\]/g;

/**
 * Remove the shortcodes of a WordPress post: embedded videos and posts become links, a picture with a caption becomes a `<figure>`, others are left out with a note.
 * Words in brackets are kept: “[sic]”.
 */
export function withoutShortcodes(post: string): { html: string; notes: Note[] } {
  const notes: Note[] = [];
  const content = post.replace(CAPTION, (_, fields: string, picture: string, text: string) => {
    // Before WordPress 3.4 the caption was an attribute.
    const caption = text.trim() || (/\scaption="([^"]*)"/.exec(fields)?.[1] ?? '');
    return `<figure>${picture}<figcaption>${caption}</figcaption></figure>`;
  });
  const edits = bracketCommands(content).map((command): Edit => {
    const { start, end } = command;
    const [meaning, written] = [meaningOf(command), content.slice(start, end)];
    if (meaning.kind === 'link') {
      notes.push({ kind: 'changed', line: null, text: `${written} is a plain link now` });
      return { start, end, text: `<a ${linkHtml(meaning.address)}>${meaning.words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</a>` };
    }
    if (meaning.kind === 'unknown') notes.push({ kind: 'left out', line: null, text: `shortcode ${written}` });
    return { start, end, text: '' };
  });
  const ended = new Set(Array.from(content.matchAll(/\[\/([a-z][\w-]*)\]/g), ([, name]) => name));
  const html = applyEdits(content, edits).text.replace(COMMAND, (written: string, slash: string, name: string, words = '') => {
    const isCommand = slash === '/' || ended.has(name) || words.includes('=') || /[-_]/.test(name);
    if (!isCommand) return written;
    if (slash === '') notes.push({ kind: 'left out', line: null, text: `shortcode ${written}` });
    return '';
  });
  return { html, notes };
}
