import { countedNouns, quantityWords } from '../resources/context-en.ts';
import type { Refiner } from '../types.ts';

const afterCount = new Set(countedNouns);
const beforeQuantity = new Set(quantityWords);

/** Words before four digits that show a year: “in 2014”. */
const yearWords =
  /\b(?:dat(?:e|es|ed|ing) (?:back )?to|in|since|until|till|by|from|during|throughout|before|after|early|late|mid|circa|year|years|fiscal|of|between|summer|winter|spring|autumn|around|through)[\s-]$/i;
/** Words before a number that is a count: “a survey of 1806 schoolchildren”. */
const countedBefore =
  /\b(?:surveys?|samples?|polls?|stud(?:y|ies)|totals?|numbers?|crowds?|forces?|teams?|fleets?|groups?|majority|average|capacity|staff|minimum|maximum|audience|list|army|garrison|collection|panel|cohort|half|third|quarter|fifth|tenth)\sof\s(?:about\s|some\s|over\s|nearly\s)?$/i;
/** Plural after a number that is a count: “the lights went out in 1850 homes.” After a year, a verb would follow the plural: “in 1850 homes had no light”. */
const countedAfter =
  /^\s(?!(?:was|is|has|as|its|his|this|us)\b)[a-z]{3,}(?:s|children|people|folk|men|women)(?=\s?[.,;:)]|$|\s(?:across|nationwide|around|and)\b)/;

/** A verb of change or comparison and “by”, before a number that is a count: “rose by 2012 votes”. */
const changedBy =
  /\b(?:rose|risen|rise|fell|fallen|fall|grew|grown|increased?|decreased?|dropped|climbed|shrank|cut|won|win|lost|lose|beat|beaten|ahead|behind|up|down|passed|led|leads?)\sby\s$/i;

/** A plural noun after a number. */
const pluralAfter = /^\s[a-z]{3,}(?:s|children|people|men|women)\b/;

/** Return whether the text before and after four digits shows a count. */
function isCount(before: string, after: string): boolean {
  // “Of 2010 applicants, 12 were admitted.”
  if (/^Of\s$/.test(before) && pluralAfter.test(after)) return true;
  if (changedBy.test(before)) return pluralAfter.test(after);
  if (countedBefore.test(before))
    return /^\s[a-z]{3,}(?:s|children|people|folk|men|women)\b/.test(after) && !/^\s(?:was|is|has|finds|shows|says)\b/.test(after);
  return /\b(?:in|from|to|at|by)\s$/i.test(before) && countedAfter.test(after);
}

/** An adverb between a preposition and four digits: “from |about 1340”, “until |at least 2027”. */
const adverbAfterPreposition =
  /(?<=\b(?:in|since|until|till|by|from|to|before|after|of|around)\s)(?:at least|at the earliest|about|around|roughly|perhaps|probably|possibly|as (?:late|early) as)\s$/i;

/** Return the text before four digits without an adverb that follows a preposition. */
function withoutAdverb(before: string): string {
  return before.replace(adverbAfterPreposition, '');
}

const determiners = /\b(?:the|a|an|its|his|her|their|this|that)\s$/i;

/** A number sign, currency or other digits before four digits (marked `|` in examples): “$|2023”, “No. |2023”. */
const signBefore = /[\d$€£¥₽#№.,:/+°_=-]$|\b(?:no|nos|usd|eur|rs)\.?\s$/i;
/** Punctuation before four digits that may be a year: “May,|2023”, “pre-|2014”, “2014–|2016”. */
const punctuationBefore = /[a-z]-$|(?:\D|^)[,:-]$|\d\s?[–-]\s$/i;
/** A unit, further digits or letters directly after four digits: “2023|%”, “2014|-615”, “2023|B”, “1500| GMT”. */
const unitAfter = /^(?:\s?[%°€$£]|[\p{L}]|[-–]\d{3}(?!\d)|-[A-Z](?![a-z])|\s?(?:hours|hrs|gmt|utc|local time)\b)/iu;

/**
 * Reject four digits that are a count instead of a year. A currency or number sign before them, or a unit or plural after them, shows a count. The
 * preposition in “in 2014 soldiers marched” and the article in “the 2024 elections” show a year.
 */
export const rejectNumbers: Refiner = (proposals, { passage: { text } }) =>
  proposals.filter(({ meaning, start, end, certain }) => {
    if (meaning.kind !== 'fixed' || meaning.period.unit !== 'year' || !/^\d{4}$/.test(text.slice(start, end))) return true;
    const before = withoutAdverb(text.slice(Math.max(0, start - 32), start));
    const after = text.slice(end, end + 24);
    // The first or last year of “1941–1945”.
    if (/^\s?[–-]\s?\d\d(?:\d\d)?(?![\d-])/.test(after) || /(?<![\d-])\d{4}\s?[–-]\s?$/.test(before)) return true;
    if (signBefore.test(before) && !punctuationBefore.test(before)) return false;
    if (unitAfter.test(after)) return false;
    const year = certain.year ?? 0;
    const context = text.slice(Math.max(0, start - 40), start);
    // “Drew from about 1340 people”.
    if (withoutAdverb(context) !== context && /^\s(?:[a-z]{3,}s|people|children|men|women)\b/.test(after)) return false;
    if (isCount(withoutAdverb(context), after)) return false;
    // “The Vision 2030 programme”, “Windows 2000 machines”.
    if (/\b(?:Vision|Agenda|Mission|Horizon|Roadmap|Strategy|Windows|Office|Project|Operation)\s$/.test(before) && !/^['’]s\b/.test(after)) return false;
    // “Orion 2000 Technology”.
    if (/\b\p{Lu}[\p{L}\p{M}’'-]*\s$/u.test(text.slice(Math.max(0, start - 40), start)) && /^\s\p{Lu}\p{Ll}+(?!:)\b/u.test(after) && !yearWords.test(before))
      return false;
    // “Expo 2025 opens”.
    if (/\p{Lu}[\p{L}]+\s$/u.test(before) && /^\s(?:opens|begins|starts|ends|runs|takes|closes|kicks)\b/.test(after)) return true;
    const hasYearWord = yearWords.test(before);
    const next = /^[\s-]([\p{L}]+)/u.exec(after)?.[1] ?? '';
    // “In 2022 people fled”, but not “in 2022 km” or “2022 people fled”.
    if (afterCount.has(next))
      return (
        hasYearWord &&
        /\b(?:in|since|until|from)\s$/i.test(before) &&
        !/^(?:km|kg|kilometres|metres|m|ft|mph|percent|per|cent|square|million|billion)$/.test(next)
      );
    if (hasYearWord) return true;
    if (beforeQuantity.has(/([\p{L}]+)\s$/u.exec(before)?.[1]?.toLowerCase() ?? '')) return false;
    // Without other evidence, a distant year needs parentheses: “(1848)”.
    if (year < 1900 || year >= 2060) return /[(]$/.test(before) && /^[)–-]/.test(after);
    if (determiners.test(before)) return true;
    return !/^\s[a-z]+s\b/.test(after) || /^\s(?:was|is|has|as|its|his|this|us)\b/.test(after);
  });
