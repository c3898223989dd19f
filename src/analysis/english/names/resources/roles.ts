import type { NameType } from '../../../core/names/labels.ts';
import { wordList } from './word-list.ts';

/** Field labels before a colon, by the type of what they label: “Team: Brentford”, “Venue: Calder Park”. */
export const FIELD_LABELS: ReadonlyMap<string, NameType> = new Map(
  (
    [
      [
        'organization',
        'team club party company airline employer agency constructor manufacturer broadcaster publisher operator sponsor home away side school university',
      ],
      ['place', 'venue city town village country county location airport stadium port district constituency'],
      [
        'person',
        'driver candidate coach author winner director rider player captain speaker chair contact photographer manager referee artist scorer presenter composer host',
      ],
    ] as const
  ).flatMap(([type, labels]) => labels.split(' ').map((label): [string, NameType] => [label, type])),
);

/** Nouns for members of a band, before “of”: “the guitarist of Los Venados”. */
export const BAND_MEMBERS = wordList('singer guitarist bassist drummer vocalist keyboardist frontman frontwoman saxophonist');
/** Nouns for people who run or work for an organization, before “of”: “a former director of Halstead Freight”. */
export const OFFICERS = wordList(
  'executive ceo chairman chairwoman chairperson chair director founder co-founder cofounder president employee employees treasurer trustee shareholder shareholders subsidiary unit',
);
/** Verbs of making or reading a work, before its title: “wrote The Quiet Shore”. */
export const WORK_MAKING_VERBS = wordList(
  'wrote writes write written writing read reads reading directed directs directing authored composed penned recorded painted starred starring rewatched watched translated',
);
/** Nouns before “of” and the title of a work: “a copy of The Quiet Shore”. */
export const WORK_COPIES = wordList('copy copies author adaptation edition director screening translation performance production pages cast chapter');
/** Verbs after a possessive which show that it is part of a company's name: “Moody's said”. */
export const VERBS_AFTER_BRANDS = wordList('said says told warned announced denied added confirmed agreed refused is was has had will would expects');
/** Adverbs that open a sentence, before a comma, besides those in “-ly”: “Further, Ofgem wants …”. */
export const OPENING_ADVERBS = wordList(
  'further furthermore moreover however meanwhile today tomorrow yesterday now then here there thus hence still yet instead indeed also besides again soon later earlier afterwards overall first second third next last nevertheless nonetheless otherwise likewise once often sometimes tonight perhaps plus so',
);
/** Last words of the titles of posts: “Social Media Lead”. */
export const POST_HEADS = wordList(
  'lead manager director coordinator officer specialist analyst editor strategist evangelist advisor adviser administrator consultant engineer supervisor producer planner designer developer',
);
/** Nouns for people who work for a firm, between its name and theirs: “Jefferies analyst Lucas Ferhani”. */
export const FIRM_STAFF = wordList('analyst economist strategist trader broker');
/** Nouns for things named after a person, after “the” and the person's name: “the Johan Castberg field”. */
export const NAMED_THINGS = wordList(
  'field telescope rover rig prize award medal trophy scholarship fellowship lecture bridge tunnel stadium stand theatre theater',
);
/** Nouns for members and supporters of an organization, before “of”: “supporters of MK”. */
export const ADHERENTS = wordList('supporter supporters member members activist activists fighter fighters militant militants backers voters founder');
/** Nouns after the firm that conducts a poll: “a Nanos poll”. */
export const POLL_NOUNS = wordList('poll polls pollster pollsters polling');
/** Nouns after the possessive of a person whom something is named after: “Parkinson's disease”. */
export const EPONYM_NOUNS = wordList('disease syndrome law theorem comet paradox palsy lymphoma sarcoma dementia razor');
/** Verbs whose subject is a person, after a single name: “what Keynes knew”. */
export const PERSON_VERBS = wordList(
  'knew felt loved hated remembered wept laughed smiled grinned died married wrote thought believed dreamed understood shrugged nodded sighed apologised apologized resigned retired',
);
/** Verbs whose object is a town or region: “troops entered Stepanakert”. */
export const CAPTURING_VERBS = wordList(
  'captured captures recaptured seized besieged retook stormed shelled bombed liberated encircled entered evacuated flooded reached bombarded overran',
);
/** Verbs before “in” or “from” and the place where somebody lives or comes from: “comes from Modesto”. */
export const ORIGIN_VERBS = wordList('come comes came hail hails hailed born raised live lives lived grew settled');
/** Last words of generic descriptions of rooms and buildings: “Admin Center”, “Press Office”. */
export const GENERIC_FACILITIES = wordList('center centre office room lobby campus');
/** Words before these nouns that no list of common words contains. */
export const FACILITY_MODIFIERS = wordList('admin info tech help visitor visitors');
/** First words, before “of”, of names of local and state governments: “the City of Fresno hired a chief”. */
export const MUNICIPAL_OPENERS = wordList('city county town village state commonwealth borough province township');
/** First words of the long names of states: “the People's Republic of China”. */
export const STATE_OPENERS = wordList('republic kingdom people democratic islamic federal united russian hashemite');

/** Nouns for members of a team and heads of a company, after its name: “Rovers manager Pat Doyle”. */
export const TEAM_STAFF = wordList('manager boss coach striker midfielder goalkeeper defender winger captain skipper fullback quarterback pitcher fans');

/** Head nouns of military units and courts whose names begin with an ordinal number: “72nd Mechanized Brigade”, “Ninth Circuit”. */
export const NUMBERED_HEADS = wordList('brigade division regiment battalion corps army fleet squadron circuit infantry congress wing legion company');
/** Nouns before “of” in names of landscapes and waters: “Vale of York”, “Bay of Plenty”. */
export const LANDSCAPE_HEADS = wordList('vale isle bay gulf strait forest sea firth cape plain valley glen sound mull kyle');
