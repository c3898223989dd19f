/** English words and patterns that show which times date an event, and its status. Words are in lower case. In examples, `|` is where a pattern begins or ends. */

/** Words that may follow a date but are not a noun that it modifies: “On Friday he”, “in May and”. */
export const notNouns = new Set(
  (
    'and or but nor so yet if as than that which who whom whose when while where after before because since until till although though in on at by to from with for of ' +
    'about into over under near between during through without against among within across around the a an this these those his her its their our my he she it they we i you ' +
    'there here was were is are am be been has have had did do does will would can could may might must should shall not no also still already again only just even ' +
    'said says told says came went took made gave began met left fell rose killed hit struck crossed saw told'
  ).split(' '),
);

/** Determiners before a noun that a date modifies: “the 2014 agreement”. */
export const determiners = new Set('the a an this that these those its his her their our my your another each every any some no'.split(' '));

/** Words before a date that something is compared with: “than in | 2014”. */
export const comparisonBefore =
  /\b(?:(?<!rather |\b(?:no|not) (?:later|sooner|earlier) )than|like|unlike|compared (?:with|to)|versus|as in|as of|up from|down from|similar to)\s(?:in\s|on\s)?(?:the\s)?$|\b(?:(?:up|down) from|compared (?:with|to)|against|versus|from)\s(?:(?:about|some|just|only|nearly|almost)\s)?[€$£]?\d[\d.,]*(?:\s(?:percent|per cent|million|billion|points?)|%)?\s(?:in|on|at)\s(?:the\s)?$/i;

/** Times that a figure is compared with: “up 8% from a year ago”, “from 43% a year ago”, “than it did three years ago”. */
export const comparedWith = {
  when: /\b(?:ago|earlier|before|year-ago|(?:last|previous|prior|preceding) (?:year|quarter|month|week))\b/i,
  before:
    /(?:\b(?:up|down|rise|rose|risen|fall|fell|fallen|increased?|decreased?|grew|growth|gain(?:ed)?|drop(?:ped)?)\b(?:[^.;,]|[.,]\d){0,20}\bfrom|\bfrom [^.;,]{0,12}\d\S*(?: (?:percent|per cent|million|billion))?|\bthan (?:what\s)?(?:(?:it|they|he|she|we|those|that)\s)?(?:(?:was|were|did|had)\s)?(?:just|only)?)\s?(?:in\s)?(?:the\s)?$/i,
};

/** Superlative before the time with which it compares: “the deadliest attack since | 2014”. */
export const superlative =
  /\b(?:first|only|most|least|best|worst|(?!west|test|rest|request|protest|arrest|interest|forest|latest)\p{L}{3,}est)\b[^.;,]{0,60}\bsince\s(?:the\s)?$/iu;

/** Nouns for publications and statistics, which a date before them modifies: “its December 2013 estimates”. */
export const datedPublications = new Set(
  'estimate estimates report reports survey surveys study studies data figures poll polls release memo paper edition issue newsletter census guidelines article post'.split(
    ' ',
  ),
);

/** A noun dated by “from” and a year: “used feedback from 2013”, “a house from 1850”, but not “dates from 2013” or “from 2013 to 2015”. */
export const fromYear = {
  before: /(?<!\b(?:dates?|dating|dated|apart|starting|beginning|years?|rose|fell|grew|ran|lasted|runs)\s)\b\p{Ll}{3,}\sfrom\s$/u,
  after: /^\s?(?:(?:to|until|till|through)\s(?:the\s)?(?:\d|\p{Lu}|now|today|present)|on\b|onwards?\b|[-–])/u,
};

/** Description of a file in parentheses: “(PDF, 370 KB, May 2012)”. */
export const fileDescription = /\((?:[^()]*\b)?(?:PDF|Word|Excel|PowerPoint|MS|KB|MB|kb|pages|slides|ppt|docx?)\b[^()]*$/;

/** Periods that something is compared with: “the year-earlier period”, “the same quarter”. */
export const comparedPeriod = /\b(?:year-(?:ago|earlier|before)|(?:same|corresponding|comparable) (?:period|quarter|half|month|week))\b|\bearlier$/i;

/** Verbs of denial and retraction. */
export const denialVerb =
  /\b(?:den(?:y|ies|ied|ying)|exclud(?:e|es|ed|ing)(?= that)|rul(?:e|es|ed|ing) out(?= that)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?|debunk(?:s|ed|ing)?|disprov(?:e|es|ed|en|ing)|laugh(?:s|ed|ing)? off|scoff(?:s|ed|ing)? at|rubbish(?:es|ed|ing)|ridicul(?:e|es|ed|ing)|pour(?:s|ed|ing)? (?:cold water|scorn) on|brush(?:es|ed|ing)? (?:off|aside)|shrug(?:s|ged|ging)? off|wav(?:e|es|ed|ing) (?:away|aside)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|retract(?:s|ed|ing)?|withdr(?:ew|awn)|took back|(?:drop(?:s|ped)?|abandon(?:s|ed)?)(?= (?:the|its|his|her|their|a|an) (?:claims?|allegations?|accusations?|charges?|assertions?|suggestions?) that)|tak(?:es|en|ing) back|apologi[sz](?:es?|ed|ing) (?:\S+ ){0,2}for (?:saying|claiming|reporting|suggesting|stating))\b/gi;

/** Words for what somebody could not confirm or did not say: “could not verify that”, “it was impossible to confirm reports that”, “never said that”. */
export const unconfirmedBefore =
  /\bno (?:trace|record|recollection|memory|knowledge|proof|certainty|guarantee|assurance|indication|sign|suggestion|prospect|chance|confirmation|word)["”]?\s(?:that\s[^;]*|of\s(?:(?!\band that\b)[^;])*)$|(?:\b(?:not|never|cannot|unable|impossible|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing))|n['’]t)\s(?:\S+\s){0,4}?(?:confirm|verify|corroborate|substantiate)(?:ed)?\b[^;]*?\sthat\s[^;]*$|\bneither\s(?:confirm\w*|den\w+)\sn?or\s(?:confirm\w*|den\w+)\sthat\s[^;]*$|(?:\b(?:not|never)|n['’]t)\s(?:rul(?:e|ed|ing) out|exclud(?:e|ed|ing))\s[^;]*$|(?:\b(?:not|never)|n['’]t)\s(?:\p{L}+ly\s|ever\s|once\s)?(?:say|said|claim(?:ed)?|suggest(?:ed)?|promis(?:e|ed)|announc(?:e|ed)|state|stated|believe|think|mean)\sthat\s(?!(?:on|in|at|last|this)\s)[^;]*$/iu;

/** A rejected report and its subject, up to the time: “rejects as unfounded the assertions about a visit on | 3 July”. */
export const rejectedReport =
  /(?<!\b(?:not|never)\s|n['’]t\s)\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:es|ed)|debunk(?:s|ed)?)\s(?:[^.;,]{1,40}\s)?(?:claims?|reports?|allegations?|accusations?|suggestions?|rumou?rs?|assertions?|speculation|stories|talk|information|publications?|news|claims made)\s(?:of|about|regarding|concerning)\s(?!(?:his|her|their|its|the)\b[^.;,]*\b(?:role|part|conduct|handling)\b)[^.;,]*$/iu;

/** A plan that came to nothing, up to its time: “nothing came of a pledge to build homes by | 2022”. */
export const cameToNothing = /\b(?:nothing|little)\s(?:came|comes|(?:has|had|have)\scome)\sof\s[^.;,]*$/i;

/** Words right after a time that say that its event did not happen: “the expected cut in June | did not come”. */
export const neverOccurred =
  /^\s(?:(?:did|has|have|had|will|would|does|do|is|are|was|were)(?:\snot|n['’]t|\snever)|never)\s(?:yet\s|now\s)?(?:take place|taken place|took place|happen(?:ed)?|occur(?:red)?|c[oa]me(?:\s(?:off|about|to pass))?(?=[.,;]|$)|materiali[sz]ed?|go(?:ne)? ahead|went ahead|going ahead|taking place|happening|held)\b/i;

/** Beginning of the denied clause after a verb of denial. */
export const deniedClause = /\sthat\s/i;

/** Denied gerund: “denied crossing”, “denied on Tuesday having crossed”. */
export const deniedGerund =
  /^\s(?:(?:on|in)\s\p{Lu}\p{L}+\s|\p{L}+ly\s|ever\s)?(?:having|(?!wrongdoing|anything|everything|nothing|something|during|morning|evening|training|funding|spending|building)[a-z]{3,}ing)\b(?![^,]*,)/u;

/** Nouns for statements, before their content clause: “the claim that”. */
export const statementNouns =
  /^(?:claims?|reports?|allegations?|accusations?|suggestions?|rumou?rs?|charges?|ideas?|notion|statements?|assertions?|speculation|account|accounts|news|information|talk|gossip|theor(?:y|ies)|predictions?|forecasts?|demands?|ultimatums?|requests?|calls?|proposals?|recommendations?|fears?)$/i;

/** A statement and who made it, before its content clause: “a claim by the company that”, “its statement of Monday that”. */
export const statementBy =
  /\s(?:claims?|reports?|allegations?|accusations?|suggestions?|rumou?rs?|charges?|statements?|assertions?|accounts?)\s(?:by|from|of|in|on)\s[^,;:.]{1,60}\s$/i;

/** Negation before a verb of denial: “did not deny”. */
export const negation = /(?:\b(?:not|never|cannot|nobody|no one|neither|without)|n['’]t)\s(?:\p{L}+\s){0,2}$/iu;

/** Words that say that the following clause is untrue: “it is not true that”. */
export const untrueBefore =
  /\b(?:not (?:true|the case|correct)|untrue|false|no truth (?:in|to)|no evidence|(?:a|the) lie|lies|(?:a|the) myth|(?:a|the) hoax|(?:a|the) fabrication|wrong|nonsense|disinformation|misinformation|propaganda|fantasy|fiction|fake news|absurd|ridiculous|baseless|unfounded)\b\s?(?:\S+\s){0,4}?(?:(?<!\band\s)that|reports?|claims?|rumou?rs?|suggestions?)\s[^;]*$/i;

/** A report that the text calls false: its words before (`opens`) and after (`closes`) the reported event, as in “reports that … are false”. */
export const falseReport = {
  opens:
    /\b(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|accusations?|information|stories|assertions?|fears?|statements?|accounts?)\s(?:(?:by|from|in|on)\s[^;.,]{1,60}\s)?(?:that|of|about)\s[^;]*$/i,
  closes:
    /\b(?:is|are|was|were|be|been|being)\s(?:\p{L}+ly\s|all\s|also\s)?(?:false|untrue|wrong|incorrect|baseless|unfounded|fake|invented|lies|a lie|not (?:true|the case|correct|accurate)|denied|rejected|dismissed|debunked|retracted|refuted)\b|\b(?:do|does|did|has|have) (?:not correspond to|nothing to do with) (?:the )?(?:truth|reality|facts)\b|\b(?:proved|proven|turned out(?: to be)?)\s(?:false|untrue|wrong|unfounded|groundless|baseless)\b/iu,
};

/** Words after the content of a report that leave open whether it is true: “claims that … could not be confirmed”. */
export const openReport =
  /\b(?:could|can|has|have|had|was|were|is|are)(?:\snot|n['’]t|not)\s(?:\p{L}+ly\s|yet\s)?(?:be(?:en)?\s)?(?:\p{L}+ly\s|yet\s)?(?:confirmed|verified|corroborated|substantiated|checked|proved|proven|established)\b|\b(?:is|are|was|were|remains?|remained)\s(?:\p{L}+ly\s|still\s)?(?:unconfirmed|unverified|unproven|unsubstantiated|in doubt|disputed)\b/iu;

/** A hope or plan that failed: the words before (`opens`) and after (`closes`) the event, as in “hopes that they would be freed on Friday were dashed”. */
export const failedHope = {
  opens: /\b(?:hopes?|plans?|expectations?|predictions?|threats?|promises?|talk)\s(?:that|of|to|for)\s[^;]*$/i,
  closes:
    /\b(?:was|were|been|be|is|are)\s(?:\p{L}+ly\s)?(?:dashed|shattered|thwarted|foiled|frustrated|disappointed|abandoned|dropped|scrapped|shelved|unfounded|misplaced|blocked)\b|\b(?:came to (?:nothing|naught)|fell through|faded|evaporated)\b/iu,
};

/** “Let alone” and the like, after a negation: “never met her, let alone paid her in | April”. What follows did not happen either. */
export const letAloneBefore = /\b(?:let alone|much less|still less|never mind)\s[^,;]*$/i;

/** A negated act and the former plan for it: “agreed not to sell the park, as it had planned to do in | August”. */
export const notAsPlanned =
  /(?:\b(?:not|never)|n['’]t)\s[^.;]*,\sas\s(?:\p{L}+\s){0,3}(?:had\s)?(?:been\s)?(?:originally\s|first\s|previously\s)?(?:planned|hoped|intended|promised|expected|wanted|agreed|scheduled|announced|proposed)\s[^.;]*$/iu;

/** A wish against the facts: “I wish we had stopped in 2018”, “if only they had asked in May”. */
export const wishBefore = /\b(?:wish(?:es|ed)?|if only)\s(?:that\s)?(?:\p{L}+\s){1,3}?had\s[^.;,]*$/iu;

/** Words right before a rejected time: “not on”, “rather than in”. */
export const rejectedTime = /\b(?:not|rather than|instead of|as opposed to)\s(?:(?:on|in|at|by|until)\s)?(?:the\s)?$/i;

/** An action that was not carried out: “far from resigning on Friday”, “instead of meeting in May”. */
export const notCarriedOut =
  /\b(?:far from|instead of|rather than)\s(?:(?!during\b|morning\b|evening\b)[a-z]{2,}ing|(?:meet|wait|leave|hold|go|sign|vote|travel|resign|fly|start|stop|sell|close|open|play))\s(?:[^,;.]*\s)?$/i;

/** A report that an adverb calls false: “were wrongly said to have met in | May”. The time belongs to the content, not to the report. */
export const falselyReported =
  /\b(?:said|told|reported|informed|announced|notified)\s(?:[^.;,]{1,30}\s)?(?:in error|by mistake)\s[^.;]*?\bthat\s[^;]*$|\b(?:wrongly|falsely|mistakenly|erroneously|incorrectly),?\s(?:said|told|reported|claimed|believed|thought|stated|announced|alleged|suggested|wrote|predicted|forecast|assumed|feared|expected|concluded)\s(?:\S+\s){0,2}?(?:that|to have)\s[^;]*$|\b(?:said|told|reported|claimed|stated|announced|alleged|suggested|wrote)\s(?:wrongly|falsely|mistakenly|erroneously|incorrectly)\sthat\s[^;]*$/i;

/** Words for cancelling or changing an appointment. */
export const cancelled =
  /\b(?:(?:is|are|was|were)\s(?:now\s)?(?:off|not on) the (?:table|agenda|cards)\b|(?:is|are|was|were)\s(?:now\s|all\s|also\s)?off\b(?!\s(?:to|the|limits|work|duty|sick|on|balance|course|track|target))|(?:will|would|did|does|do|has|have|had|was|were|is|are|ca)(?:\snot|n['’]t)\s(?:now\s|\w+ly\s)?(?:take place|taken place|go ahead|gone ahead|happen(?:ed)?|be (?:held|staged)|been held|held)|(?:\bnot\b|n['’]t|cannot)\s(?:to\s)?(?:hold|stage|call|carry out|go ahead with|proceed with|launch|sign)\b|(?:never|no longer)\s(?:stands?|applies|apply|holds?|valid|going ahead|took place|happened|took off|take place|going ahead|go ahead|be held)|(?:lift|suspend)(?:s|ed|ing)?\s(?:an?|the|their|its|his|her)\s(?:[\w-]+\s){0,2}?(?:strike|walkout|stoppage|march|protest|boycott|blockade|industrial action)|cancel(?:s|l?ed|l?ing)?|call(?:s|ed|ing)? off|call(?:s|ed|ing)? (?:\S+\s){1,5}off|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|ax(?:e|es|ed|ing)|shelv(?:e|es|ed|ing)|postpon(?:e|es|ed|ing)|put(?:s|ting)? off|(?:was|were|been|being|be|is|are)\s(?:\w+ly\s)?(?:dropped|ditched|scrubbed|vacated|stayed(?=\s(?:by|pending|at|on|until))|aborted|pulled(?!\s(?:from|out|over|off))|(?:put|pushed|set|moved)\sback|held over|put on (?:ice|hold)|annulled|rescinded|revoked|renewed|banned|averted|prevented|foiled|thwarted|quashed|blocked|halted|prohibited|outlawed|vetoed|barred|delayed|rescheduled|deferred|brought forward|prolonged|extended by|(?:moved|pushed|transferred|shifted|switched|extended|put|changed)\s(?:back\s|forward\s)?(?:to|until|till)\s(?:the\s)?(?:\d|next|later|early|late|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)))\b/i;
/** Negation before a word for cancelling: “refused to call off”. */
export const notCancelled =
  /(?:\b(?:not|never|no plans? to|refus(?:e|es|ed|al|ing) to|declin(?:e|es|ed|ing) to|den(?:y|ies|ied) (?:that|it)|ruled? out|without|avoid(?:s|ed)?|instead of|(?:reject(?:s|ed)?|vot(?:es|ed) (?:down|against)|turn(?:s|ed)? down|drop(?:s|ped)?|withdr(?:ew|aws)|block(?:s|ed)?|oppos(?:es|ed)?)\s(?:\S+\s){0,3}?(?:to|of))|n['’]t)\s(?:\S+\s){0,3}$/i;
/** Modal before a word for cancelling: “may be called off”. */
export const maybeCancelled = /\b(?:may|might|could|threaten(?:s|ed|ing)? to|consider(?:s|ed|ing)?|would|if|unless|whether)\s(?:\S+\s){0,4}$/i;

/** Reporting verbs, after which “would” expresses a prediction. */
export const reportingVerb =
  /\b(?:said|told|announced|promised|predicted|claimed|wrote|warned|vowed|pledged|expected|hoped|thought|believed|insisted|added|agreed)\b/i;

/** Conditional clause with inversion: “Had the vote been held”. */
export const invertedCondition = /^["“‘'(]?(?:Had\s(?!(?:to|enough|the (?:same|effect)|a)\b)|Were\s(?!(?:there)\b)|Should\s)(?:\p{L}[\p{L}’'-]*\s)[^?]*$/u;

/** Conditional clause with inversion after its main clause: “she would have faced prison had the jury found her guilty on | Friday”. */
export const invertedConditionAfter =
  /\b(?:would|could|might)\s(?:not\s|never\s)?have\s[^.;,]*?\shad\s(?:it|he|she|they|we|I|you|the|an?|his|her|its|their|this|that|\p{Lu}\p{L}+)\s[^.;,]*$/u;

/** Words after a time that say that its event may not happen: “a truce planned for 16 July | looks unlikely”. */
export const unlikely =
  /^[^.;]{0,60}?\b(?:is|are|was|were|looks?|looked|seems?|seemed|appears?|appeared|remains?|remained)\s(?:\p{L}+ly\s|now\s|still\s){0,2}(?:unlikely|doubtful|uncertain|in doubt|in jeopardy|at risk|under threat)\b(?!\sto\b)/iu;

/** Conjunctions of condition. After a verb of asking, “if” opens an indirect question instead. */
export const conditionConjunction =
  /(?<!\b(?:as|even|asked|ask|asks|know|knows|knew|see|say|sure|unclear)\s)\b(?:if|unless|provided that|in case|in the event)\b/i;

/** Words of scheduling before “for” and a date: “scheduled |for Friday”, “a date |for the talks”. */
export const scheduledBeforeFor = /(?:ed|due|set|foreseen|date|deadline|slot|appointment|going|\b(?:is|are|back)\son)\s$/i;

/** Words of a habit: “usually start in May”. After a determiner they modify a noun, as in “the usually quiet town”. */
export const habitWords =
  /(?<!\b(?:the|a|an|this|that|its|his|her|their|than|as)\s)\b(?:usually|(?<!\b(?:running|working|operating|functioning|trading|breathing|ran|worked|operated)\s)normally|typically|generally|as a rule|traditionally|customarily|habitually|tends? to|used to|(?:every|each) (?:year|month|week|spring|summer|autumn|winter)|(?:hours?|days?|nights?|times|once|twice) (?:a|an|per) (?:day|week|month|year))\b/i;

/** A former habit: “no longer freezes in December”, but not “will no longer stop here from June”. */
export const noLonger =
  /(?<!\b(?:will|would|shall|['’]ll|to|can|may)\s)\bno longer\s(?!(?:expect|plan|intend|want|hope|due|set|likely|scheduled)(?:s|ed|ned|ing)?\b)[a-z]+\s(?:\S+\s){0,4}$/i;

/** A request to the reader: “Roll on over …”, “Visit …”. */
export const readerRequest =
  /^(?:(?:so|and|please|then|also|simply|just)\s)*(?:avoid|download|check|roll|visit|try|click|read|find|contact|head|share|follow|explore|learn|sign|register|join|subscribe|get|start|take|look|use|see|apply|send|tell|let['’]s|let us)\s(?!(?:was|were|is|are|has|had)\b)/i;

/** Nouns for works of fiction, whose setting is not a news event. */
export const fictionNoun =
  /\b(?:film|movie|novel|play|drama|story|series|book|opera|musical|show|thriller|comedy|game|sequel|prequel|miniseries|romance|ballet|saga|episode|chapter|novella|screenplay|comic|fable|biopic|(?:season|series) (?:one|two|three|four|five|six|\d))s?\b/i;
/** Words that open the account of a plot: “In the series she …”, “In Chapter 4, the fort …”. */
export const plotOpening =
  /^In (?:(?:the|his|her|this|one|an?|\p{Lu}\p{L}+['’]s?) (?:[\p{L}-]+ ){0,2}(?:film|movie|novel|play|drama|story|series|book|opera|musical|show|thriller|comedy|game|sequel|prequel|episode|chapter|scene|novella)|(?:Act|Chapter|Episode) (?:[IVX]+|\d+|\p{L}+)),?\s/u;
/** Words before the time in which a work is set: “the film, set in | 1944”. */
export const settingBefore = /\bset\s(?:mainly\s|largely\s|mostly\s|there\s|here\s)?(?:in|during|against|around|on)\s(?:(?!and\b|but\b)[^\s,;]+\s){0,8}$/i;
/** Present-tense verbs for the plot of a work: “takes place in 1911”, “begins in 1962”. */
export const storyVerb = /\b(?:takes? place|begins?|opens?|starts?|ends?|unfolds?|plays out|plays|picks up)\s(?:[^\s,;]+\s){0,4}$/i;
/** Present-tense verbs for the subject of a work: “tells the story of a nurse”. */
export const plotVerb =
  /\b(?:tells?|follows?|depicts?|portrays?|chronicles?|recounts?|imagines?|centres on|centers on|revolves around|recreates?|dramati[sz]es?)\s(?:[^\s,;]+\s){1,12}$/i;

/** Words for a fictional world: “in a parallel universe, …”. */
export const fictionalWorld =
  /\bin (?:a|an|another|some|his|her|the|this) (?:\p{L}+ )?(?:parallel|alternat(?:e|ive)|fictional|imaginary|imagined|fictitious|make-believe) (?:universe|world|history|reality|timeline|future|past|version)\b/iu;
/** Words for giving somebody time, up to the date: “had given her until | Christmas”. */
export const timeGranted =
  /\b(?:give[ns]?|gave|giving|allow(?:s|ed)?)\s(?:him|her|it|them|me|us|you|(?:the|its|his|her|their)\s\p{L}+(?:\s\p{L}+)?)\s(?:until|till)\s(?:the\s)?$|\bhad (?:only )?(?:until|till)\s(?:the\s)?$/iu;

/** A verb of predicting and its object, up to the time: “expected a cut in | June”. */
export const predictionBefore =
  /\b(?:expect(?:s|ed|ing)?|predict(?:s|ed|ing)?|(?<!\b(?:the|an?|its|his|her|their|this|that|annual|new|latest|earlier|profit|sales|growth)\s)forecasts?(?!\sfor\b)|forecasted|anticipat(?:es?|ed|ing))\s(?!to\b|on\b|in\b|that\b|last\b|this\b)[^,;.]{2,80}$/i;

/** Words of a verb group other than its main verb. */
export const groupWords = new Set(
  (
    'is are was were be been being am re ve cannot ca isn aren wasn weren t has have had having hasn haven hadn do does did doesn don didn will would shall should may might must can could wouldn couldn shouldn ll d to not never also already still now only just then later soon again even yet ' +
    'able unable last first once due set likely expected supposed scheduled planned going about agreed decided promised vowed pledged plans plan hopes hoped intends intended wants wanted agrees decides vows pledges expects aims aimed meant ordered told asked urged'
  ).split(' '),
);

/** Light verbs, which say only that their subject happens. The subject is then the trigger: “vote” in “the vote took place”. */
export const lightVerbs =
  /^(?:t(?:ook|akes?|aken) place|happen(?:s|ed)?|occur(?:s|red)?|(?:came|comes?|went|goes?) (?:into|ahead)|held\b(?! (?:a|an|the)\b)|scheduled|expected)\b/;

/** Words that are never the trigger of an event. */
export const notTriggers = new Set(
  'the a an this that these those its his her their our my in on at by of for from to with and or but as than who which whom he she it they we you i there here not no all some any each both more most about around between before after until since during early late next last first second one two three people men women which what when where while if because so'.split(
    ' ',
  ),
);
