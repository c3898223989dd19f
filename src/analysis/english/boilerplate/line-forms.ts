import { anyCase, type BoilerplateForm, withoutMainClause } from './form-parts.ts';

const DAY_OR_MONTH = String.raw`(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b`;
/** Words on buttons. Before a noun they are nouns: “Watch factory closes”. */
const BUTTONS = anyCase('share|tweet|print|email|e-mail|follow|watch|download');
/** Words of menus. Before other words they are part of a title: “Home sales fall”. */
const LABELS = anyCase('advertisement|sponsored|related|contents|menu|home|comment|comments|tag|tags|category|categories|listen');

/** Forms of lines of an imported text that are neither the title of the report nor part of its summary. */
export const LINE_FORMS: readonly BoilerplateForm[] = [
  // Not “By the river”, “By Monday nothing moved”.
  { example: 'By Ann Brown', form: new RegExp(String.raw`^(?:${anyCase('by|par|von|por')})\s+(?!${DAY_OR_MONTH}|Christmas|Easter)\p{Lu}[^.!?]{0,80}$`, 'u') },
  {
    example: 'Share this story',
    form: new RegExp(
      String.raw`^(?:${BUTTONS})\s(?:@|(?:this|us|on|via|now|live|here|more|our|your|it|with|me|him|her|(?:the|an?)\s(?:video|clip|report|story|article|app|podcast|programme|show|pdf|friend|link)s?)(?!\p{L})).{0,80}$`,
      'u',
    ),
  },
  { example: 'Comments (3)', form: new RegExp(String.raw`^(?:${BUTTONS}|${LABELS})\s*(?:[:|>»·•/(\d].{0,80}|by\s\p{Lu}.{0,80}|are closed.{0,80}|off)?$`, 'u') },
  { example: 'Related articles', form: /^(?:related (?:articles?|stor(?:y|ies)|links?|news|topics?|content|coverage|posts?)|table of contents)\b.{0,80}$/i },
  {
    example: 'Read more about the bridge',
    form: new RegExp(
      String.raw`^${withoutMainClause(`(?:${anyCase('subscribe|sign up|read more|see also|also read|skip to|filed under|posted on|posted in|posted by|reading time|listen to')})`)}(?!\p{L}).{0,80}$`,
      'u',
    ),
  },
  {
    example: 'Updated 3 May 2021, 12:27',
    // Not “Updated plans for the bridge”, “Published author dies”.
    form: new RegExp(
      String.raw`^${withoutMainClause(String.raw`(?:(?:${anyCase('last|first')})\s)?(?:${anyCase('modified|published|updated')})`)}(?:\s*[:|\d]|\s+(?:on|at|by|in|ON|AT|BY)\s|\s+${DAY_OR_MONTH}|$).{0,80}$`,
      'u',
    ),
  },
  {
    example: 'Photo: Ann Brown',
    form: /^(?:photo|picture|image|illustration|video|credit|source|caption|figure)s?(?:\s+(?:by|credit|courtesy))?\s*[:©(].{0,200}$/iu,
  },
  // Not “3 views on the budget”.
  { example: '5 min read', form: /^\d+\s+(?:min(?:ute)?s?\s+read\b|(?:comments?|shares?|views?)(?=\s*(?:$|[|·•,(]|so far)))/i },
  { example: '© 2011 The Herald', form: /^(?:©|copyright\s*(?:©|\(c\)|\d|[:|]|$|by\b)|all rights reserved)/i },
  {
    example: 'Editor’s note: this story was first told in May.',
    // Not “Update from Kyiv”, “Notebook thief arrested”.
    form: /^(?:(?:an?\s+)?editor.?s?\W{0,2}s?\s+note\b|(?:note|update|correction|disclaimer)s?(?:\s\d{1,2})?\s*(?:[:–—(|,]|$)|note to (?:readers|editors)\b|this (?:post|article|story) (?:was|is|has been|originally)\b)/i,
  },
  { example: 'https://example.org/story', form: /^https?:\/\/\S+$/i },
];
