import { TITLES } from '../../names/resources/titles.ts';

/** Endings and nouns for one person: “fisherman”, “historian”, “the driver”. */
const PERSON =
  /(?:man|woman|person|ist|ian)$|^(?:officer|lawyer|teacher|driver|farmer|worker|leader|owner|trader|banker|reporter|writer|author|player|singer|doctor|director|actor|actress|nurse|pilot|coach|captain|aide|official|mother|father|sister|brother|wife|husband|son|daughter|uncle|aunt|friend|neighbour|neighbor|resident|witness|victim|survivor|student|pupil|patient|professor|researcher|engineer|soldier|sailor|miner|baker|butcher|grocer|tailor|builder|keeper|shopkeeper|manager|founder|chief|boss|envoy|diplomat|ambassador|adviser|advisor|prosecutor|defendant|suspect|judge|juror|coroner|inspector|investigator|detective|sergeant|ranger|firefighter|rescuer|volunteer|campaigner|protester|striker|keeper|trainer|trustee|employee|tenant|landlord|landlady|buyer|seller|customer|shopper|commuter|passenger|rider|runner|skipper|helmsman|editor|columnist|blogger|priest|bishop|vicar|imam|rabbi|monk|nun|widow|widower|toddler|teenager|boy|girl|clerk|guard|nanny|chef|cook|waiter|waitress|designer|architect|plumber|gardener|hunter|breeder|curator|librarian|mayor|minister|treasurer|caretaker|secretary|steward|stewardess|bosun|haulier|broker|dealer|agent|expert|negotiator|mediator|delegate|lecturer|barrister|solicitor|carpenter|dentist|midwife|hotelier|skater|swimmer|cyclist|docker)$/;

/** Other nouns for one person: members of parties, courts and campaigns, and people in their relation to others. */
const OTHER_PERSONS = new Set(
  (
    'republican democrat conservative liberal progressive moderate centrist independent libertarian justice voter elector backer critic donor fundraiser strategist pollster pundit aide staffer adviser operative ' +
    'nominee contender rival incumbent challenger candidate lawmaker legislator appointee regulator policymaker investor shareholder grower rancher operator contractor vendor supplier lobbyist advocate ' +
    'organizer organiser insurer veteran refugee migrant immigrant detainee inmate prisoner plaintiff litigant complainant petitioner attorney ally foe skeptic sceptic insider outsider counterpart predecessor ' +
    'successor teammate parishioner bystander onlooker guest host moderator panelist chair chairwoman whip deputy trooper commissioner superintendent principal chancellor provost dean paramedic physician ' +
    'surgeon retiree pensioner homeowner renter taxpayer motorist parent relative colleague coworker co-worker classmate roommate spouse sibling cousin co-founder cofounder forecaster trucker insurgent militant ' +
    'rebel fighter hawk dove loyalist dissident exile defector organizer holdout freshman caller tipster informant bidder creditor debtor lender borrower whistleblower whistle-blower monitor exporter importer villager herder bondholder islander guide warden climber cleric abbot cardinal pontiff pope'
  ).split(' '),
);

/** Return whether a noun in lower case is for one person. */
export function isPersonNoun(noun: string): boolean {
  return TITLES.has(noun) || PERSON.test(noun) || OTHER_PERSONS.has(noun);
}
