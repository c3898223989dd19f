import { LINE_FORMS } from '../analysis/english/boilerplate/index.ts';
import type { Passage } from '../analysis/core/index.ts';
import { splitSentences } from '../analysis/english/sentences/index.ts';
import { datelineOf } from './dateline-of.ts';

/** Maximum length of a generated summary, in characters. */
const LENGTH = 200;
/** Matches the end of a sentence. */
const ENDED = /[.!?…。！？][\p{Pf}\p{Pe}"'*_]*$/u;
/** Matches the endings with which article lists cut a text. */
const CUT = /(?:\[?(?:\.{3}|…|&hellip;)\]?|\bread (?:more|on)\b.{0,20}|continue reading.{0,40})\s*[→»>]*$/iu;

/** Return whether a summary in a file was cut off: it ends with an ellipsis, or in the middle of a sentence of the text. */
export function isCutOff(summary: string, passages: readonly Passage[]): boolean {
  if (CUT.test(summary)) return true;
  if (ENDED.test(summary)) return false;
  const letters = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
  const start = letters(summary);
  const text = letters(
    passages
      .slice(0, 20)
      .map((passage) => passage.text)
      .join(' ')
      .slice(0, 20_000),
  );
  const at = start.length < 20 ? -1 : text.indexOf(start.slice(0, -3));
  return at !== -1;
}

/** Return whether a line does not belong to the report, such as a credit or a button. */
export function isBoilerplate(text: string): boolean {
  return !/[\p{L}\p{N}]{2}/u.test(text) || LINE_FORMS.some(({ form }) => form.test(text));
}

/** Return a summary of a report: its first whole sentences, at most 200 characters. If the first sentence is longer, it is cut after a word. Empty for an empty text. */
export function summaryOf(passages: readonly Passage[]): string {
  const usable = passages.filter(({ text }) => !isBoilerplate(text.trim()));
  const isWhole = ({ text }: Passage) => ENDED.test(text.trim());
  const paragraphs = usable.filter(({ kind, text }) => (kind === 'paragraph' || kind === 'quote') && !/^\s*(?:[•·▪*-]|\d+[.)])\s/u.test(text));
  const prose = usable.filter(({ kind }) => kind !== 'heading' && kind !== 'caption');
  const told = paragraphs.find(isWhole) ?? prose.find(isWhole) ?? paragraphs[0] ?? prose[0] ?? usable[0] ?? passages[0];
  if (!told) return '';
  const text = told.text.slice(datelineOf(told.text)?.length ?? 0);
  const sentences = splitSentences([{ ...told, text, opaque: [] }]).map(({ start, end }) => oneLine(text.slice(start, end)));
  let summary = '';
  for (const sentence of sentences) {
    const longer = summary === '' ? sentence : `${summary} ${sentence}`;
    if (longer.length > LENGTH) break;
    summary = longer;
  }
  return summary === '' ? cutAtWord(sentences[0] ?? oneLine(text)) : summary;
}

function cutAtWord(text: string): string {
  return text.length <= LENGTH
    ? text
    : `${text
        .slice(0, LENGTH - 2)
        .replace(/\s+\S*$/, '')
        .replace(/[,;:–—-]+$/, '')} …`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
