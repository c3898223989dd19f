import type { TemplateCommand } from './template-commands.ts';

/** Names of WordPress's own shortcodes. Other words in brackets may be text: “[sic]”. */
const NAMES = 'youtube|vimeo|dailymotion|embed|caption|gallery|playlist|audio|video|tweet|twitter|instagram|soundcloud|gist|ted|slideshare|wpvideo|googlemaps';
/** Matches a shortcode, but not a link, reference or definition of Markdown. */
const COMMAND = new RegExp(String.raw`\[(/?)(${NAMES})(?:[=\s]\s*([^\]\n]{0,2000}))?\](?![(:]|\[\S)`, 'gi');
/** Matches an argument as opposed to words: a URL, a name with a value, an id. */
const ARGUMENT = /:\/\/|=|^[\w-]*\d[\w-]*$|^[\w-]{11}$/;

/**
 * Find WordPress's shortcodes in a text, in order: `[youtube=https://…]`, `[embed]https://…[/embed]`, `[caption width="300"]…[/caption]`. The content of a
 * caption stays.
 */
export function bracketCommands(text: string): TemplateCommand[] {
  if (!text.includes(']')) return [];
  const commands: TemplateCommand[] = [];
  let open: { name: string; start: number; end: number } | null = null;
  for (const { 0: whole, 1: slash, 2: written, 3: argument = '', index } of text.matchAll(COMMAND)) {
    const [name, end] = [written!.toLowerCase(), index + whole.length];
    if (slash === '/') {
      if (open?.name !== name) continue;
      const held = text.slice(open.end, index).trim();
      if (name !== 'caption' && /^https?:\/\/\S+$/.test(held)) {
        commands.push({ kind: 'shortcode', start: open.start, end, inside: `${name} "${held}"` });
      } else {
        const kind = name === 'caption' ? 'comment' : 'shortcode';
        commands.push({ kind, start: open.start, end: open.end, inside: name }, { kind: 'comment', start: index, end, inside: '' });
      }
      open = null;
    } else if (argument === '' || name === 'caption') open = { name, start: index, end };
    else if (ARGUMENT.test(argument.trim())) commands.push({ kind: 'shortcode', start: index, end, inside: `${name} ${argument}` });
  }
  return commands.toSorted((a, b) => a.start - b.start);
}
