import type { Options as Schema } from 'rehype-sanitize';

/** Prefix of every id that an author's text has a part in. */
export const AUTHOR_PREFIX = 'user-content-';

/** An id of the author's own: letters, digits and a few marks, so that it can stand in an address. */
const authorId = new RegExp(`^${AUTHOR_PREFIX}[\\p{L}\\p{N}\\p{M}._:-]{1,200}$`, 'u');

/**
 * What of HTML an author may write: GitHub's list (`sanitization_filter.rb` of gjtorikian/html-pipeline) or stricter.
 *
 * Ids have a prefix, and classes are kept only where footnotes, task lists and code need them, in their own shapes: so an author
 * can neither forge a mark of the analysis nor take an id of the page.
 */
export const allowedHtml: Schema = {
  tagNames: (
    'a b blockquote br caption code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd li ol p pre q ' +
    's samp section span strong sub summary sup table tbody td tfoot th thead tr ul var'
  ).split(' '),
  // Of these the content goes too: it is not meant to be read as text.
  strip: ['script', 'style', 'template', 'title', 'iframe', 'noembed', 'noframes', 'noscript', 'plaintext', 'xmp', 'svg', 'math'],
  attributes: {
    '*': ['dir', 'lang', ['id', authorId]],
    a: [
      'href',
      'title',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['className', 'data-footnote-backref'],
      ['ariaDescribedBy', 'footnote-label'],
      ['ariaLabel', /^Back to reference [\d-]+$/],
    ],
    blockquote: ['cite'],
    code: [['className', /^language-/]],
    details: ['open'],
    h2: [['id', 'footnote-label', authorId]],
    img: ['src', 'alt', 'title'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    li: [['className', 'task-list-item'], 'value'],
    ol: ['start', 'reversed', ['className', 'contains-task-list']],
    q: ['cite'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    ul: [['className', 'contains-task-list']],
  },
  protocols: {
    cite: ['http', 'https'],
    href: ['http', 'https', 'mailto'],
    src: ['http', 'https'],
  },
  required: {},
  // The prefix is part of the allowed ids themselves; adding it here would part footnotes from their links.
  clobber: [],
};
