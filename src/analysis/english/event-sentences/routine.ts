import { withoutQuotations } from './reports-event.ts';

/** Words between a verb and its object: no comma, so that both are in one clause. */
const BETWEEN = String.raw`(?:[^\s,;:]+\s){0,6}?`;
/** Sessions that organizations hold all the time, and that nobody looks up afterwards. A panel or workshop is one only if somebody holds it: panels judge, and workshops burn. */
const SESSION = String.raw`(?:webinars?|webcasts?|(?:conference|introductory|information) calls?|(?:Google )?[Hh]angouts?|(?:Twitter|Tweet|live) ?chats?|meet-?ups?|workshops?|training (?:sessions?|courses?)|(?:panel|breakout|break-out|lightning|poster) (?:sessions?|discussions?|talks?)|panels?|roundtables?|info(?:rmation)? sessions?|office hours|brown bags?|demo days?|open houses?|boot ?camps?|(?:quarterly|monthly|weekly|regular) (?:in-person )?meetings?)(?![\s-]\p{L}+(?:ion|ing|er|y)\b)`;
const HOLDING = String.raw`(?:host(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|organi[sz](?:e|es|ed|ing)|conduct(?:s|ed|ing)?|moderat(?:e|es|ed|ing)|l(?:e|ea)d(?:s|ing)?|sponsor(?:s|ed|ing)?|kick(?:s|ed|ing)? off|schedul(?:e|es|ed|ing))`;

/** Forms of sentences about sessions and talks. */
const FORMS: readonly RegExp[] = [
  // “Will host a webinar”, “led a panel on”, “held its quarterly meeting”.
  new RegExp(String.raw`\b${HOLDING}\s${BETWEEN}${SESSION}`, 'u'),
  // “A webinar will be held”, “the first meetup will be on 12 March”.
  new RegExp(String.raw`\b${SESSION}\s(?:will be|was|were|is|are)\s(?:held|hosted|on)\b`, 'u'),
  // “During the webinar”. Nothing else happens at such a session.
  /\b(?:during|in|at|on|via|through) (?:the|an?|our|its|this|their) (?:\p{L}+ ){0,3}(?:webinar|webcast|hangout|conference call|meetup)\b/iu,
  // “Shared their success stories”.
  /\b(?:shares?|shared|sharing) (?:its|their|his|her|our) (?:\p{L}+ ){0,3}(?:stories|experiences?|lessons|insights?|tips|best practices)\b/u,
  // “Experts presented on building with wood”; not “presented on Monday”.
  /\b(?:presented|present) on (?!trial\b|charges\b)\p{Ll}/u,
  // “Call for papers”, “submissions are due”.
  /\b(?:calls? for (?:papers|proposals|entries|submissions|speakers|nominations|presentations)|(?:submissions?|entries|nominations|abstracts) (?:are|is|will be|were) (?:due|open|accepted)|deadline for (?:submissions?|entries|applications|nominations))\b/iu,
];

/**
 * Whether a sentence reports a routine session or talk, which readers of a chronicle do not look for: “hosted a webinar”, “led a panel”; not “ministers met in
 * Brussels”, “shareholders held their annual meeting”, “a fire in a workshop”.
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
