import { withoutQuotations } from './reports-event.ts';

/** Whether a sentence begins or ends in a quotation that goes on in another sentence. */
export function isPartOfQuotation(text: string): boolean {
  const count = (form: RegExp) => text.match(form)?.length ?? 0;
  return count(/“/g) !== count(/”/g) || count(/(?<!\p{N})"/gu) % 2 !== 0;
}

/** Whether the speaker of a quotation at the beginning is named by a pronoun: “‘We found nothing,’ it said on Monday”. */
export function opensWithPronounAfterQuotation(text: string): boolean {
  return /^["“]/.test(text) && /^\W*(?:(?:said|says|added|wrote) )?(?:it|they|he|she)\b/i.test(withoutQuotations(text));
}
