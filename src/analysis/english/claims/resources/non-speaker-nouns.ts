const list = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

/** Nouns that cannot be the source of a claim with any verb: “the approach suggests that”. Singular. */
export const NON_SPEAKERS = list(`
approach debate process procedure trend situation fact example effect experience right war battle attack strike weather climate price cost tax sale move step rise fall drop growth loss gain
pattern system structure category culture nature life job event game match success risk problem issue crisis thing way feature aspect factor level size shape colour color age
career habit hope fear doubt pressure demand supply damage fire flood storm earthquake blast explosion crash accident death birth peace trade traffic road bridge building house car vehicle weapon drone
`);

/** Endings of abstract nouns: “discussion”, “development”, “presence”. */
export const ABSTRACT_ENDING = /..(?:tion|sion|ment|ness|ance|ence|ism|ity)$/;

/** Nouns with such an ending for groups of people or documents: “the foundation”, “the resolution”. Singular. */
export const SPEAKERS = list(`
association organization organisation federation confederation delegation corporation commission administration opposition foundation institution coalition prosecution station nation population generation congregation mission
division profession television section convention government parliament department management establishment regiment settlement detachment contingent business witness alliance audience conference intelligence residence presidency
authority university community city charity majority minority celebrity municipality facility fraternity university entity security party
publication declaration resolution constitution legislation petition investigation inspection examination evaluation calculation projection prediction estimation tradition information documentation communication application decision
presentation transmission transcription citation quotation notation definition statement document assessment agreement announcement judgment judgement testament amendment argument comment advertisement experiment measurement treatment
invitation inscription introduction instruction regulation specification edition evidence correspondence reference sentence ordinance guidance insurance deity defence defense
`);
