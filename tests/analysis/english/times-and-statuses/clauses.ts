import type { StatusCase } from './cases.ts';

/** Sentences whose times and verbs stand in different clauses or sentences, and look-alikes. The day of publication is Wednesday, 10 July 2024. */
export const clauses: Record<string, StatusCase[]> = {
  'a further verb of the same subject': [
    ['The agreement covers 2025 and 2026 and was signed in May.', ['2024-05 reported']],
    ['The permit runs until 2031 and was granted in 1996.', ['../2031 planned', '1996 reported']],
    ['The ban applies from 1 October and follows a trial that ended in June.', ['2024-10-01 planned', '2024-06 reported']],
    // Look-alikes
    ['In May and June was little rain.', ['2024-05 reported', '2024-06 reported']],
    ['The firm bought the site in 2019 and plans to build on it in 2025.', ['2019 reported', '2025 planned']],
    ['In 2019 and 2021 the river froze.', ['2019 reported', '2021 reported']],
  ],
  'in apposition to the subject': [
    ['The statute, in force since March, is meant to hold until 2027.', ['2024-03/.. reported', '../2027 planned']],
    ['Her contract, signed in 2022 and valid until 2026, was terminated in June.', ['2022 reported', '../2026 planned', '2024-06 reported']],
    // Look-alikes: these belong to the main verb.
    ['The mayor, in a statement on Monday, denied it.', ['2024-07-08 reported']],
    ['The mayor, late on Monday, resigned.', ['2024-07-08 reported']],
    ['On Monday, the mayor of Lund, a former nurse, resigned.', ['2024-07-08 reported']],
  ],
  'a relative clause between a time and its verb': [
    ['On Friday the bank that failed in May will reopen.', ['2024-07-12 planned', '2024-05 reported']],
    ['On Friday the bank that failed in May reopened.', ['2024-07-05 reported', '2024-05 reported']],
    // Look-alike
    ['On Friday that changed.', ['2024-07-05 reported']],
  ],
  'after a relative clause between commas': [
    ['Detectives detained Oskar Prell, who heads the department, at the airport on Tuesday.', ['2024-07-09 reported']],
    ['The court freed Ann Brown, who owns the ferry, in Leeds on Monday.', ['2024-07-08 reported']],
    ['Police stopped a lorry, which carried fireworks, near the border on Monday.', ['2024-07-08 reported']],
    // Look-alikes: the time belongs to the relative clause.
    ['Police are looking for Ann Brown, who owns the ferry and left the town on Monday.', ['2024-07-08 reported']],
    ['If they do nothing, Ann Brown, who leads the works, walks free on Monday.', ['2024-07-08 unclear']],
  ],
  'beyond a semicolon': [
    ['Version 4 ships in October; version 3 shipped in 2022.', ['2024-10 planned', '2022 reported']],
    // Look-alike: a verb that is not repeated
    ['In 2010 he won gold; in 2012, silver.', ['2010 reported', '2012 reported']],
  ],
  'the only verb of a clause, before its date': [
    ['The treaty lapses in October.', ['2024-10 planned']],
    ['The band plays Oslo on Friday.', ['2024-07-12 planned']],
    ['She faces another on Friday.', ['2024-07-12 planned']],
    // Look-alikes: nouns, and a verb about the past
    ['The council elections in May were close.', ['2024-05 reported']],
    ['The law dates from 2013.', ['2013 reported']],
  ],
  'the next sentence gives the outcome': [
    ['It was due to leave on Friday. It never left.', ['2024-07-05 denied']],
    ['The orchestra was to play in Leeds on Sunday. Nobody turned up to conduct it.', ['2024-07-07 denied']],
    ['The minister promised a decision by Easter. None came.', ['../2024-03-31 denied']],
    ['The rocket was scheduled to lift off on Monday. It did.', ['2024-07-08 reported']],
    ['The ferry was due to sail on Sunday. But it was cancelled.', ['2024-07-07 denied']],
    // Look-alikes: the next sentence says nothing of the outcome.
    ['The ferry was due to sail on Sunday. It said tickets were sold out.', ['2024-07-14 planned']],
    ['The ferry was due to sail on Sunday. The port is in Kiel.', ['2024-07-14 planned']],
  ],
  'a period that begins or ends': [
    ['Fiscal 2019 began in October 2018.', ['2018-10 reported']],
    // Look-alikes
    ['2019 saw three floods.', ['2019 reported']],
    ['Payment fell due on 3 May.', ['2024-05-03 reported']],
    ['Payment was due on 3 May.', ['2024-05-03 conditional']],
    ['The delays on Sunday were due to snow.', ['2024-07-07 reported']],
  ],
  'in the present tense, within a month': [
    ['The seminar on 18 July is fully booked.', ['2024-07-18 planned']],
    // Look-alikes
    ['The seminar on 18 June was fully booked.', ['2024-06-18 reported']],
    ['The country marked its national day on 14 July.', ['2024-07-14 unclear']],
    ['Doctors voted for a strike on 14 July.', ['2024-07-14 planned']],
  ],
  'said to be leaving': [
    ['She told friends she was leaving on Sunday.', ['2024-07-07 unclear']],
    ['“I’m leaving in August,” she said.', ['2024-08 planned']],
    ['He threatened to quit in March.', ['2025-03 unclear']],
    // Look-alikes
    ['She was leaving on Sunday when the phone rang.', ['2024-07-07 reported']],
    ['“I left in August,” she said.', ['2023-08 reported']],
  ],
  fiction: [
    ['The game opens on 29 May 1453, as the walls are breached.', []],
    ['In the second episode, she is killed on 3 March 1987.', []],
    ['In Chapter 4, the fort falls on 12 April 1204.', []],
    ['In the new game, players defend the fort in 1204.', []],
    ['Season two picks up in 1986, a year after the fire.', []],
    ['The biopic follows the singer from 1958 until her death in 1982.', []],
    // Look-alikes: facts about works
    ['The film, shot in 2019, is set in the summer of 1976 and opens on 2 August.', ['2019 reported', '2024-08-02 planned']],
    ['The game was released in 2021.', ['2021 reported']],
    ['In the game he was hurt in May 2023.', ['2023-05 reported']],
    ['The show opens on 2 August 2024.', ['2024-08-02 planned']],
  ],
  'an author and a year in parentheses': [
    ['Reading helps (Weiss, 2014; Adeyemi et al., 2005).', []],
    // Look-alike
    ['The reactor (built in 1974) was shut down in 2014.', ['1974 reported', '2014 reported']],
  ],
  others: [
    ['Born in Riga in 1931, she never returned.', ['1931 reported']],
    ['Applications must arrive no later than 31 August.', ['../2024-08-31 planned']],
    ['Analysts who had expected a cut in June were disappointed.', ['2024-06 conditional']],
    ['If the harvest fails in September, the grain will not last.', ['2024-09 conditional']],
    // Look-alikes
    ['Rainfall was later than in 2014.', []],
    ['Those who had met in June were disappointed.', ['2024-06 reported']],
  ],
  'a plot over two sentences': [
    ['The novel opens in 1805. The heroine marries the count in 1811.', []],
    ['The film tells of two pilots. In 1943 they are shot down over Malta.', []],
    ['In Ferrante’s novel, the girls meet in May 1958.', []],
    // Look-alikes: facts
    ['The novel opens in 1805. It was written in 1869.', ['1869 reported']],
    ['The book fair opens on Friday. It was founded in 1949.', ['2024-07-12 planned', '1949 reported']],
  ],
  'a subject with its day, and the day of the verb': [
    ['Tickets for the concert on 3 October went on sale on Friday.', ['2024-10-03 planned', '2024-07-05 reported']],
    ['The march on 3 June was condemned on Friday.', ['2024-06-03 reported', '2024-07-05 reported']],
    ['The verdict expected on Monday was delivered on Tuesday.', ['2024-07-08 unclear', '2024-07-09 reported']],
    // Look-alike
    ['The concert on 3 June sold out.', ['2024-06-03 reported']],
  ],
  'alleged or ruled out': [
    ['Prosecutors allege that he moved the money in March.', ['2024-03 conditional']],
    ['The minister ruled out a rise in January.', ['2024-01 unclear']],
    ['The bishop was to be enthroned on Sunday. The service has been moved to 21 July.', ['2024-07-07 denied', '2024-07-21 planned']],
    // Look-alikes
    ['Prosecutors proved that he moved the money in March.', ['2024-03 reported']],
    ['The minister announced a rise in January.', ['2024-01 reported']],
    ['The bishop was to be enthroned on Sunday. The service was written by Bach.', ['2024-07-14 planned']],
  ],
  'a year that the same speaker revised': [
    ['Officials originally said the mine closed in 2012 but later revised the year.', ['2012 denied']],
    // Look-alike: another number is revised.
    ['Officials originally closed the mine in 2012 but later revised the law.', ['2012 reported']],
  ],
  'after another clause': [
    ['After talks collapsed on Monday, both sides agreed to meet again on Thursday.', ['2024-07-08 reported', '2024-07-11 planned']],
    ['The bus leaves at eight tomorrow morning.', ['2024-07-11 planned']],
    // Look-alike: an opening hour
    ['The shop opens at eight.', []],
  ],
};
