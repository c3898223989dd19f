import type { Options as Schema } from 'rehype-sanitize';

/** Prefix of every id that comes from the author's text. */
export const AUTHOR_PREFIX = 'user-content-';

/** Ids that an author may write: letters, digits and a few punctuation marks that are valid in a URL. */
const authorId = new RegExp(`^${AUTHOR_PREFIX}[\\p{L}\\p{N}\\p{M}._:-]{1,200}$`, 'u');

/**
 * The HTML that an author may write: GitHub's list (`sanitization_filter.rb` of gjtorikian/html-pipeline), and nothing beyond it.
 *
 * Ids have a prefix, so that an author cannot use an id of the page around the article. Classes are kept only if footnotes, task lists or code need them, so
 * that an author cannot forge an annotation.
 */
export const allowedHtml: Schema = {
  tagNames: (
    'a b blockquote br caption code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd li ol p pre q ' +
    's samp section span strong sub summary sup table tbody td tfoot th thead tr ul var'
  ).split(' '),
  // These elements are removed with their content, which is not text for readers.
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
  // The allowed ids already have the prefix; adding it here would break the links between footnotes and their references.
  clobber: [],
};
