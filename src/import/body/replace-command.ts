import type { Conversion, Placeholder } from './conversion.ts';
import { replacePicture } from './replace-picture.ts';
import { shortenForNote } from './shorten-for-note.ts';
import { linkHtml, markdownLink } from './write-markdown.ts';

/** Replace the placeholder of a command by what the command means. */
export function replaceCommand(conversion: Conversion, { command, start, end }: Placeholder, inHtml: boolean): void {
  const meaning = conversion.commands.meanings[command]!;
  const written = conversion.commands.written[command]!;
  switch (meaning.kind) {
    case 'text':
      conversion.replace(start, end, meaning.text);
      return;
    case 'nothing':
      conversion.replace(start, end, '');
      return;
    case 'address':
      conversion.replace(start, end, meaning.address.startsWith('dateline-archive:') ? '' : meaning.address);
      return;
    case 'link': {
      const { address, words } = meaning;
      conversion.note('changed', start, `${shortenForNote(written)} is a plain link now`);
      conversion.replace(start, end, inHtml ? `<a ${linkHtml(address)}>${words}</a>` : `[${escapeMarkdown(words)}]${markdownLink(address, null)}`);
      return;
    }
    case 'picture':
      replacePicture(conversion, { start, end }, meaning, { inHtml, href: meaning.href });
      return;
    case 'unknown':
      conversion.note('left out', start, `command ${shortenForNote(written)}`);
      conversion.replace(start, end, '');
  }
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\[\]*_`<]/g, '\\$&');
}
