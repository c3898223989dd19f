import type { StatusCase } from './cases.ts';

/** Sentences and their events, written as in `cases.ts`, about plans, beliefs, acts that were prevented, and what had been due. The day of publication is Wednesday, 10 July 2024. */
export const plansAndBeliefs: Record<string, StatusCase[]> = {
  'an act that was avoided or prevented': [
    ['She avoided being deported in 2015.', ['2015 denied']],
    ['He was spared being named in May.', ['2024-05 denied']],
    ['The Greens came within 40 votes of winning the seat in 2021.', ['2021 denied']],
    ['Nothing came of a pledge to build 300 homes by 2022.', ['../2022 denied']],
    // Look-alikes
    ['She was deported in 2015.', ['2015 reported']],
    ['She did not escape being deported in 2015.', ['2015 denied']],
    ['The Greens came to power after winning the seat in 2021.', ['2021 reported']],
    ['Laws banning migrants from claiming asylum are expected next month.', ['2024-08 planned']],
  ],
  'something only believed, listed or shown': [
    ['He was listed as killed on 3 June, but came home.', ['2024-06-03 conditional']],
    ['The crew, feared drowned in May, are alive.', ['2024-05 conditional']],
    ['Everyone thinks I left in 2010.', ['2010 conditional']],
    ['The minister is reported to be leaving in August.', ['2024-08 conditional']],
    ['The image, shared as showing a flood on Tuesday, is old.', ['2024-07-09 conditional']],
    ['They were thought to have died on Friday but walked into a hut.', ['2024-07-05 conditional']],
    ['The fire was first put at 1 July.', ['2024-07-01 conditional']],
    // Look-alikes
    ['He was killed on 3 June.', ['2024-06-03 reported']],
    ['He thinks about the day he left in 2010.', ['2010 reported']],
    ['A survey showing a fall was published on Tuesday.', ['2024-07-09 reported']],
    ['They are thought to have died on Friday.', ['2024-07-05 reported']],
    ['The fire was first seen on 1 July.', ['2024-07-01 reported']],
  ],
  'a forecast or plan of the past': [
    ['The storm had been forecast to make landfall on Sunday but veered out to sea.', ['2024-07-07 denied']],
    ['The bank is tipped to cut rates in September.', ['2024-09 planned']],
    ['I was supposed to be on that flight on Sunday.', ['2024-07-07 conditional']],
    ['The bridge that was to open on Monday opened early.', []],
    ['The new line, promised for 2020, is now due in 2027.', ['2020 denied', '2027 planned']],
    ['The trial was supposed to last until August but ended on Friday.', ['../2024-08 denied', '2024-07-05 reported']],
    ['She was due back in court on Tuesday but absconded.', ['2024-07-09 denied']],
    ['The expected cut in June did not come.', ['2024-06 denied']],
    ['By 2020 half of the cars were to be electric; in fact a tenth were.', ['../2020 conditional']],
    ['The tax was to go up in January; ministers have now thought better of it.', ['2025-01 denied']],
    // Look-alikes
    ['The bridge that was damaged on Monday opened early.', ['2024-07-08 reported']],
    ['She is due back in court on Tuesday.', ['2024-07-16 planned']],
    ['The cut in June came early.', ['2024-06 reported']],
  ],
  'a negation that negates something else': [
    ['The man will plead not guilty on Thursday.', ['2024-07-11 planned']],
    ['Not until Monday did officials admit the leak.', ['../2024-07-08 reported']],
    ['The temple dates from 1300 and was never finished.', ['1300 reported']],
    ['Mr Kaplan did not rule out quitting in August.', ['2024-08 conditional']],
    ['Not a single train ran on Monday.', ['2024-07-08 denied']],
    ['The mayor all but resigned on Monday.', ['2024-07-08 denied']],
    ['Peru have not won the cup since 1975.', []],
    // Look-alikes
    ['The man will not plead on Thursday.', ['2024-07-11 denied']],
    ['Not on Monday did officials admit the leak.', ['2024-07-08 denied']],
    ['The temple was not built in 1300 and was never finished.', ['1300 denied']],
    ['Mr Kaplan ruled out quitting in August.', ['2024-08 denied']],
    ['A single train ran on Monday.', ['2024-07-08 reported']],
    ['All but two ministers resigned on Monday.', ['2024-07-08 reported']],
  ],
  'reports that somebody rejects': [
    ['The ministry rejects as unfounded the assertions about a visit to Minsk on 3 July.', ['2024-07-03 denied']],
    ['The firm dismissed rumours of a strike on Friday.', ['2024-07-05 denied']],
    ['The prosecutor dropped the claim that he had been in Bari on 4 June.', ['2024-06-04 denied']],
    ['Parents were told in error that school was shut on Tuesday.', ['2024-07-09 denied']],
    // Look-alikes
    ['The ministry confirmed the assertions about a visit to Minsk on 3 July.', ['2024-07-03 reported']],
    ['The prosecutor upheld the claim that he had been in Bari on 4 June.', ['2024-06-04 reported']],
  ],
  'ahead, by what governs it': [
    ['If re-elected in November, the president will name a judge.', ['2024-11 conditional']],
    ['If the count is close on Sunday, there will be another.', ['2024-07-14 conditional']],
    ['The court is not sitting on Friday.', ['2024-07-12 denied']],
    ['The strike is on for Friday.', ['2024-07-12 planned']],
    ['Ramos misses out on Sunday’s final.', ['2024-07-14 denied']],
    ['Doctors voted for a strike in August.', ['2024-08 planned']],
    ['He retires in September after 30 years.', ['2024-09 planned']],
    ['The family has won a reprieve until March.', ['../2025-03 planned']],
    // Look-alikes
    ['Re-elected in November, the president named a judge.', ['2023-11 reported']],
    ['The court is sitting idle after a fire on Friday.', ['2024-07-05 reported']],
    ['Ramos missed Sunday’s final.', []],
    ['Doctors went on strike in May.', ['2024-05 reported']],
    ['The hunger strike, in its ninth day on Tuesday, goes on.', ['2024-07-09 unclear']],
  ],
  'the plot of a work, another world, time that was granted': [
    ['In the series she plays a spy who defects in 1961.', []],
    ['In a parallel universe, Ohio voted for Gore in 2000.', []],
    ['Doctors had given her until Christmas.', []],
    // Look-alikes
    ['In the film industry, 200 jobs were lost in 2019.', ['2019 reported']],
    ['In Ohio, voters chose Gore in 2000.', ['2000 reported']],
  ],
  'until a day that may be before or after': [
    ['The club said that the injury ruled him out until November.', []],
    ['The order barring him from leaving until October was lifted.', []],
    ['No trains to the north until Thursday', []],
    // Look-alikes
    ['The mine remained shut until Monday.', ['../2024-07-08 reported']],
    ['He was remanded until Friday.', ['../2024-07-12 planned']],
    ['He will be out until November.', ['../2024-11 planned']],
  ],
  'the clause of another event': [
    ['She was arrested on 5 June. The day before she was arrested, she wrote a letter.', ['2024-06-05 reported', '2024-06-04 reported']],
    ['She resigned on Monday, two days after the vote.', ['2024-07-08 reported']],
    ['The vote was held on 3 June. Two days after the vote she resigned.', ['2024-06-03 reported', '2024-06-05 reported']],
    // Look-alike
    ['She resigned two days after the vote on 3 June.', ['2024-06-05 reported']],
  ],
  'would not have, will not, and a headline': [
    ['The tunnel would not have flooded on Sunday if the pumps had worked.', ['2024-07-07 conditional']],
    ['I did not vote in June and I won’t in November.', ['2024-06 denied', '2024-11 denied']],
    ['Strike threat to trains on Monday lifted', ['2024-07-15 denied']],
    ['Rain is unlikely to fall on Friday.', ['2024-07-12 conditional']],
    ['The president, who is standing down in January, said goodbye.', ['2025-01 planned']],
    // Look-alikes
    ['The tunnel would not open on Sunday, he said.', ['2024-07-14 denied']],
    ['I voted in June and I will in November.', ['2024-06 reported', '2024-11 planned']],
    ['Ban on trains since Monday lifted', ['2024-07-08/.. reported']],
    ['The president, who stood down in January, said goodbye.', ['2024-01 reported']],
  ],
  'a negation of the reason, of the content, of a figure': [
    ['She did not marry him in 2009 for his money.', []],
    ['He says he did not take office in 2021 to be popular.', []],
    ['The tanker is not believed to have been in the strait on Sunday.', ['2024-07-07 denied']],
    ['Turnout on Sunday did not reach 40 percent.', ['2024-07-07 reported']],
    ['Neither side would comment on Tuesday.', ['2024-07-09 denied']],
    ['A minister who should have known said in May that the dam was sound.', ['2024-05 reported']],
    // Look-alikes
    ['She did not marry him in 2009.', ['2009 denied']],
    ['He says he did not take office in 2021.', ['2021 denied']],
    ['The tanker is believed to have been in the strait on Sunday.', ['2024-07-07 reported']],
    ['The vote on Sunday did not take place.', ['2024-07-07 denied']],
    ['Neither side would stop on Friday.', ['2024-07-12 denied']],
    ['A minister should have known in May that the dam was unsound.', ['2024-05 denied']],
  ],
  'in doubt, pulled, dreamed, not confirmed': [
    ['Pope’s visit to Turkey in August in doubt', ['2024-08 conditional']],
    ['The vote due on Friday has been pulled.', ['2024-07-12 denied']],
    ['He dreamed that the house burned down in 1999.', ['1999 conditional']],
    ['The information that the governor resigned on 6 July has not been confirmed.', ['2024-07-06 conditional']],
    // Look-alikes
    ['Three men were pulled from the river on Friday.', ['2024-07-05 reported']],
    ['He remembered that the house burned down in 1999.', ['1999 reported']],
    ['The information that the governor resigned on 6 July has been confirmed.', ['2024-07-06 reported']],
  ],
  'a plan of which more is told': [
    ['An inspector has refused permission for a mast that was to go up in August.', ['2024-08 conditional']],
    ['The bus service that was to end in August wins a reprieve.', ['2024-08 conditional']],
    ['The vaccine that doctors had hoped for by 2020 came late.', ['../2020 conditional']],
    ['The law would, if passed in August, bind all states.', ['2024-08 conditional']],
    // Look-alikes
    ['The mast will go up in August.', ['2024-08 planned']],
    ['The vaccine for which doctors waited until 2020 came late.', ['../2020 reported']],
    ['The law, passed in June, binds all states.', ['2024-06 reported']],
  ],
  'a list of times, and a purpose': [
    ['Prices, which fell in April and May, edged up in June.', ['2024-04 reported', '2024-05 reported', '2024-06 reported']],
    ['Talks to avert Friday’s strike collapsed.', []],
    // Look-alikes
    ['Prices fell in April, and in June they rose.', ['2024-04 reported', '2024-06 reported']],
    ['Friday’s strike collapsed.', ['2024-07-05 reported']],
  ],
  'had been due': [
    // Whether they came is not said.
    ['The two climbers had been due down on Sunday.', ['2024-07-07 conditional']],
    ['The ship had been due there on Friday.', ['2024-07-05 conditional']],
    // Look-alikes: what happened, and a cause
    ['The climbers came down on Sunday.', ['2024-07-07 reported']],
    ['The delay had been due to snow on Sunday.', ['2024-07-07 reported']],
  ],
};
