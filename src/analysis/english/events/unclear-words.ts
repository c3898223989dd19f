/** English words that show whether a sentence is ambiguous as to whether its event happened. In examples, `|` is where a pattern begins or ends. */

/** Words of a time that state whether it is before or after publication: “last Monday”, “two Fridays ago”. */
export const statesDirection =
  /\b(?:last|past|previous|this|current|next|coming|following|preceding|same|that|ago|today|tonight|yesterday|tomorrow|earlier|later|week|year|month)\b/i;

/** Words that may negate their clause or cast doubt on it. */
export const negationsAndHedges =
  /\b(?:not|never|no|none|nobody|nothing|neither|cannot|without|hardly|barely|scarcely|rather than|instead of|far from|short of|but for|all but|anything but|refus(?:e|es|ed|al|ing) to|fail(?:s|ed|ing)? to|unless|lest|claim(?:s|ed|ing)? to have|supposed(?:ly)?|alleged(?:ly)?|reputed(?:ly)?|purported(?:ly)?|imaginary|would-be)\b|n['’]t\b/giu;

/** Phrases with such words that do not negate the event, or that the rules for statuses understand. */
export const harmlessNegations =
  /(?:\b(?:not|never|refus(?:e|es|ed|ing) to)|n['’]t) (?:cancel|call off|scrap|postpone|put off|reject|veto|drop|abandon|withdraw|delay|block|reverse)\b|\bnot (?:guilty|liable|proven)\b|\bwithout (?!\p{Ll}+ing\b)|\bnot (?:only|just|merely|least)\b|\b(?:is|was|are|were) not (?:the|his|her|its|their) (?:first|last|only)\b|\bno (?:fewer|less|more|later|sooner|earlier|doubt|longer)\b|\b(?:of no|no-) ?confidence\b|\bwhether or not\b|\b(?:should|ought)(?: not|n['’]t)(?: to)? have\b|\ball but (?:\d|one|two|three|four|five|six|seven|eight|nine|ten)|\b(?:did|does|do|has|have|had|could|can)(?: not|n['’]t) (?:deny|denied|dispute|disputed|contest|contested|doubt|doubted|regret|regretted|forget|forgotten)\b|\b(?:but |and |, |was |were )?not (?:in|on|at|until|before)\b|\brather than (?:in|on|at|until)\b|\bnot (?:a|an) (?:first|one-off)\b/giu;

/** Words that open another clause, between a time and a verb before it (`before`) or after it (`after`): “if they do nothing, she walks free on | 2 August”, “resigns on Friday, | hours before parliament would have voted”. */
export const opensClause = {
  before:
    /(?:\b(?:who|which|when|while|because|if|where|although|though)\s|[,;—–]\s(?:and |but )?(?:he|she|it|they|we|I|you)\s)(?!(?:in|on|at|by)\s)\S+\s\S|\b(?:until|once)\s(?:the|an?|its|his|her|their)\s(?:[a-z-]+\s){1,3}(?:reports|begins|opens|reopens|ends|closes|meets|returns|starts|arrives|expires|concludes|decides|votes|rules|sits|finishes)\s(?:in|on|at)\s(?:the\s)?$/,
  after: /\b(?:before|after|when|while|because|which|who|although|though|if)\s\S+\s/,
};

/** Words after a day without a verb that show that it is past: “the result of the vote on 30 June | will be known on Friday”, “lawmakers on Tuesday | put off until September a vote”. */
export const showsPastDay = /\b(?:will|shall|won['’]t)\s|\b(?:put (?:off|back)|postponed|adjourned|delayed|deferred)\b/;

/** A participle of planning or promising, up to the day: “promised for last | autumn”. */
export const promisedFor =
  /\b(?:promised|planned|expected|slated|pencilled in|earmarked|touted|tipped|hoped|intended|meant|advertised|pledged|targeted|billed|forecast)\s(?:for|by|before)\s(?:the\s)?$/i;

/** A denial by somebody before its time (`opens`), and the evidence against it after the time (`closes`): “insisted that she had not met him in March, though her diary says otherwise”. */
export const contradictedDenial = {
  opens: /\b(?:say|says|said|insist(?:s|ed)?|maintain(?:s|ed)?|claim(?:s|ed)?|den(?:y|ies|ied)|swears?|swore|assert(?:s|ed)|told)\b[^;]*$/i,
  closes:
    /^[^;]*\b(?:though|although|but|however|yet|while|despite|even as)\b[^;]*\b(?:otherwise|contradict\w*|show(?:s|ed|ing)?|suggest(?:s|ed|ing)?|prove[sd]?|footage|video|records?|emails?|diar(?:y|ies)|logs?|witnesses|photographs?|documents?)\b/i,
};

/** A clause that ends with a time that replaces a negated time or limits a negated event: “not in May but in June”, “did not open until Monday”. */
export const correctedNegation =
  /\b(?:not|never)\s[^,;.]{0,60}\sbut\s(?:(?:in|on|at|by|early|late|only|the)\s){0,3}\S{1,12}(?:\s\S{1,12}){0,2}$|(?:\b(?:not|never)|n['’]t)\s[^,;.]{0,60}\suntil\s(?:the\s)?\S{1,12}(?:\s\S{1,12}){0,2}$/i;

/** Words that introduce the outcome of a plan, or the time when it was made. */
export const outcomeWords =
  /\b(?:but(?! (?:has|have|is|are|was|were|did|does)(?: not|n['’]t) (?:yet )?(?:said|say|named|given|know|known|disclosed|confirmed))|yet|though|although|however|until|only|after|before|when|while|since|because|instead|despite|eventually|hours|then|never|in the end|still)\b|;/i;

/** Nouns for events that nobody plans, right before or after a time: “a fire at a mill on | Sunday”, “Sunday | ’s crash”. */
export const unplannedEvents =
  /(?:\b(?:an?|the|two|three)\s(?:[\p{L}-]+\s){0,2}|^['’]s?\s(?:[\p{L}-]+\s)?)(?:accidents?|ambush|assaults?|attacks?|avalanche|blasts?|blaze|bombings?|clash(?:es)?|collapse|collisions?|crash(?:es)?|cyclone|deaths?|derailment|disaster|earthquake|eruption|explosions?|fires?|floods?|hurricane|killings?|landslide|leak|massacre|murders?|outage|quake|riots?|robbery|shelling|shootings?|spill|stabbings?|storm|tornado|tsunami)\b(?:\s(?:at|in|near|on|of)\s(?:[\p{L}-]+\s){1,4})?\s?(?:on|in|at|early|late|last)?\s?(?:the\s)?$|^['’]s?\s(?:[\p{L}-]+\s)?(?:accident|attack|blast|blaze|bombing|collapse|collision|crash|disaster|earthquake|explosion|fire|flood|killing|landslide|massacre|murder|outage|quake|riot|shelling|shooting|spill|stabbing|storm)/iu;

/** A negated verb group of thinking or wishing, from its start to a time: “did not expect to win in | 2018”. */
export const negatedThought =
  /^(?:\S+\s(?:not\s|never\s|ever\s|really\s)*)?(?:expect|think|thought|believ|imagin|foresee|foresaw|predict|anticipat|dream|guess|hope|wish|wanted?|intend)\p{L}*\s[^.;,]*$/iu;

/** The words between a past verb, or the auxiliary of a passive, and its time: “was | published in | 2027”. */
export const pastWithTime = /^(?:\s\p{L}+(?:ed|en|wn|ne|ilt|ut))?\s(?:in|on)\s(?:the\s)?$/u;

/** A refusal to say whether something is so, from its verb group to the content: “would neither confirm nor deny on Monday | that he had sold it”. */
export const refusedToSay =
  /^would(?:n['’]t|\snot|\sneither)\s(?:say|confirm|deny|comment|discuss|reveal|disclose|specify)\b[^.;]*?\b(?:that|whether|if|what|when|where|how|why|who)\s/i;

/** A verb group by which the speaker does not know: “don’t know what happened”. */
export const notKnown = /^\S+\s(?:not\s)?(?:really\s|yet\s|ever\s)?(?:know|remember|recall|(?:have|need) to)\b/i;
