import { withoutQuotations } from './reports-event.ts';

/** Sessions that organizations hold all the time, and that nobody looks up afterwards. */
const SESSION = String.raw`(?:webinars?|webcasts?|(?:conference|introductory|information|monthly|weekly|quarterly) calls?|(?:Google )?[Hh]angouts?|(?:Twitter|Tweet|live) ?chats?|meet-?ups?|work(?:ing )?shops?|trainings?|training (?:sessions?|courses?)|class(?:es)?|(?:panel|breakout|break-out|lightning|poster) (?:sessions?|discussions?|talks?)|panels?|roundtables?|info(?:rmation)? sessions?|office hours|brown bags?|demo days?|open houses?|boot ?camps?|(?:in-person|quarterly|monthly|weekly|regular|annual) (?:in-person )?meetings?|(?:networking|public|community)? ?events?)`;
const HOLDING = String.raw`(?:host(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|organi[sz](?:e|es|ed|ing)|offer(?:s|ed|ing)?|present(?:s|ed|ing)?|g[ia]ves?|giving|conduct(?:s|ed|ing)?|moderat(?:e|es|ed|ing)|l(?:e|ea)d(?:s|ing)?|attend(?:s|ed|ing)?|sponsor(?:s|ed|ing)?|kick(?:s|ed|ing)? off|schedul(?:e|es|ed|ing)|(?:took|take|takes) part in|participat(?:e|es|ed|ing) in|spoke at|speak at)`;

/** Forms of sentences about sessions and talks. */
const FORMS: readonly RegExp[] = [
  // “Will host a webinar”, “led a panel on”, “hosted its quarterly in-person meeting”.
  new RegExp(String.raw`\b${HOLDING}\s(?:\S+\s){0,6}?${SESSION}\b`, 'u'),
  // “A webinar will be held”, “during the webinar”, “in a panel”.
  new RegExp(String.raw`\b${SESSION}\s(?:\S+\s){0,4}?(?:will be|was|were|is|are|be)\s(?:held|hosted|offered|given|on|at)\b`, 'u'),
  /\b(?:during|in|at|on|via|through|for) (?:the|an?|our|its|this|their) (?:\p{L}+ ){0,3}(?:webinar|webcast|hangout|conference call|panel|meetup|training|workshop)\b/iu,
  // “Shared their success stories”, “to share how services improve”.
  /\b(?:shares?|shared|sharing|show(?:s|ed)? off|showcas(?:e|es|ed|ing))\s(?:\S+\s){0,6}?(?:stories|experiences?|lessons|insights?|tips|best practices|success|perspectives?|how|what)\b/u,
  // “Experts presented on evaluating communications”, “spoke on mobile design”.
  /\b(?:presented|present|speaks?|spoke) (?:on|about) (?!trial\b|charges\b)/u,
  // “The community will offer its take on”.
  /\boffers? (?:its|their|his|her|an?) (?:take|view|perspective|look)\b/u,
  // “The Federal Communicators Network gathered”, “gathered the Community of Practice”.
  /\b(?:Communit(?:y|ies) of Practice|Network|User Group|Interest Group|Chapter|Club)\b.*\b(?:gather(?:s|ed)|met|convened|came together)\b|\b(?:gather(?:s|ed)?|met with|convened)\b.*\b(?:Communit(?:y|ies) of Practice|Network|User Group|Interest Group|Chapter|Club)\b/u,
  // “The meeting will be on July 29th at 1800 F Street”: an invitation.
  /\bwill be\b.*\bat \p{N}+ (?:\p{Lu}[\p{L}.]* ){1,3}(?:Street|St\.|Avenue|Ave\.|Road|Boulevard|Blvd\.|Square)/u,
  // “Call for papers”, “submissions are due”, “applications open”.
  /\b(?:calls? for (?:papers|proposals|entries|submissions|speakers|nominations|presentations)|(?:submissions?|entries|nominations|applications|proposals|abstracts) (?:are|is|will be|were) (?:due|open|accepted)|deadline for (?:submissions?|entries|applications|nominations))\b/iu,
];

/**
 * Whether a sentence reports a routine session or talk, which readers of a chronicle do not look for: “hosted a webinar”, “led a panel”; not “ministers met in
 * Brussels”, “the court heard”, “a fire in a workshop”.
 */
export function isRoutine(text: string): boolean {
  const own = withoutQuotations(text);
  return FORMS.some((form) => form.test(own));
}

/** Words that invite readers to take part: “RSVP”, “join us”, “register now”, “save the date”. */
const INVITES =
  /\b(?:RSVP|[Jj]oin us|[Ss]ave the date|[Dd]on[’']t miss|[Hh]ope to see you|[Rr]egister (?:now|here|today|online|at|for (?:the|this|our))|[Ss]ign up (?:now|here|today|for (?:the|this|our))|[Pp]lease (?:join|register|RSVP|attend|sign up)|[Yy]ou can (?:register|attend|join|watch|sign up)|[Tt]o (?:register|attend|participate|join|RSVP),)/u;

/** Whether an article invites its readers to what it announces, so that its plans are invitations and not news. */
export function invitesReaders(passages: readonly string[]): boolean {
  return passages.some((passage) => INVITES.test(passage));
}
