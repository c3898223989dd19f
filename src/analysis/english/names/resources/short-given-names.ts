/** Given names with their usual short forms in English news. Compiled manually from general knowledge. */
const SHORT_GIVEN_NAMES = `
Alexander: Alex; Alexandra: Sandra; Andrew: Andy; Anthony: Tony; Benjamin: Ben; Bernard: Bernie; Charles: Charlie Chuck; Christopher: Chris; Daniel: Dan Danny; David: Dave; Donald: Don; Edward: Ed Eddie Ted; Elizabeth: Liz Beth Betty
Frederick: Fred; Gabriel: Gabe; Gerald: Jerry; Gregory: Greg; James: Jim Jimmy Jamie; Jeffrey: Jeff; Jennifer: Jen Jenny; John: Johnny Jack; Jonathan: Jon; Joseph: Joe; Joshua: Josh; Katherine: Kate Kathy Katie; Kenneth: Ken; Lawrence: Larry; Leonard: Len
Margaret: Maggie Meg Peggy; Matthew: Matt; Michael: Mike Mick; Nathaniel: Nate; Nicholas: Nick; Patricia: Patty; Philip: Phil; Raymond: Ray; Rebecca: Becky; Richard: Rick Dick Rich; Robert: Bob Bobby Rob; Ronald: Ron; Samuel: Sam; Stephen: Steve Steven
Susan: Sue; Theodore: Teddy; Thomas: Tom Tommy; Timothy: Tim; Victoria: Vicky; Walter: Walt; William: Bill Billy Will Willie; Zachary: Zach
`;

/** Full given names by short form, in lower case: “larry” → “lawrence”. */
const FULL_BY_SHORT = new Map(
  SHORT_GIVEN_NAMES.split(/[;\n]/)
    .map((line) => line.split(':'))
    .flatMap(([full = '', short = '']) =>
      short
        .trim()
        .split(/\s+/)
        .map((shortForm): [string, string] => [shortForm.toLowerCase(), full.trim().toLowerCase()]),
    ),
);

/** Return the full form of a given name in lower case (“lawrence” for “larry”), or the name itself. */
export function fullGivenName(given: string): string {
  return FULL_BY_SHORT.get(given) ?? given;
}
