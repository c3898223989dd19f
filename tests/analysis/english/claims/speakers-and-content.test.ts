import { expect, test } from 'vitest';
import { linesWithPolarity } from './read.ts';

/** Sentences by kind, with their claims (a line for each, see `linesWithPolarity`); none if no words show who claims something. A look-alike often follows the sentence that it resembles. */
const CASES: Record<string, [text: string, claims: string[]][]> = {
  'words before a cue that name no speaker': [
    ['They had trouble finding that the page was gone.', []],
    ['Try saying that three times!', []],
    ['Metrics indicated that visitors left.', []],
    ['The recent floods demonstrate that the dam is old.', []],
    ['Looking at your visitor rate, for example, consider how it compares to the rest.', []],
    ['They chose practices that explain why the dam broke.', []],
    ['The videos intended to show the harbour.', []],
    ['Ensuring builders knew that the site was safe was hard.', []],
    // “Report” is no cue here: nobody says what is in it.
    ['Ada Okafor, head of the yard, shared the results of a recent report on dams.', []],
    // Look-alikes
    ['A letter seen by the ministry says that the dam is old.', ['A letter seen by the ministry {says} that the dam is old']],
    ['51% said that the dam was old.', ['51% {said} that the dam was old']],
    ['A schoolmate said that the dam was old.', ['A schoolmate {said} that the dam was old']],
    ['The plan says that the dam is old.', ['The plan {says} that the dam is old']],
    ['The bureau writes that the dam is old.', ['The bureau {writes} that the dam is old']],
    ['Its counsel insisted that the dam was old.', ['Its counsel {insisted} that the dam was old']],
    ['Comscore predicts that sales will rise.', ['Comscore {predicts} that sales will rise']],
    // The qualifier of a number is no part of the source.
    ['More than 1,800 women said that the dam was old.', ['1,800 women {said} that the dam was old']],
  ],
  'an object or a relative clause rather than content': [
    ['Analysts find it difficult to convey what is at stake.', []],
    ['Analysts find it works well.', ['Analysts {find} it works well']],
    ['The rules agree with the principles that guide the site.', []],
    ['Lind agreed with critics that the dam was old.', ['Lind {agreed} that the dam was old']],
    ['Residents continue to change the ways that the harbour is used.', []],
    ['The agency maintained its page for access to data related to the case.', []],
    ['The agency maintained that the data was lost.', ['The agency {maintained} that the data was lost']],
    ['The mayor, who has said little since the crash, left.', []],
    ['The mayor said nothing would change.', ['The mayor {said} nothing would change']],
    ['This is when the council decided to test the page.', []],
    ['What she had called the vicar was mild.', []],
    ['Staff answer frequently asked questions and have a page for them.', []],
  ],
  'a verb without “that” before a short clause': [
    ['Scientists in Leeds say the octopus dreams.', ['Scientists in Leeds {say} the octopus dreams']],
    ['Prosecutors say cameras place the guard at the gate.', ['Prosecutors {say} cameras place the guard at the gate']],
    ['The guests say the right words.', []],
    ['Children, the study suggests, sleep.', ['the study {suggests} Children | sleep']],
    ['Teachers, the union says, deserve more.', ['the union {says} Teachers | deserve more']],
  ],
  'a condition, a comparison or a future': [
    ['If voters think the plan is bad, they can reject it.', []],
    ['Nobody knew whether the mayor thought that the plan was bad.', []],
    ['The road is not as safe as the ministry says it is.', []],
    ['The goal was not what voters think it should be.', []],
    ['Visitors will find that the page is new.', []],
    ['Visitors will see the page as a gift.', []],
    ['Visitors see the page as a gift.', ['Visitors {see} the page as a gift']],
  ],
  'a subject with a title, with “and”, or with words between it and its verb': [
    ['Ada Okafor, services manager at the harbour said that the dam was old.', ['Ada Okafor, services manager at the harbour {said} that the dam was old']],
    ['The dam is old, Ada Okafor, services manager at the harbour said.', ['Ada Okafor, services manager at the harbour {said} The dam is old']],
    [
      'Ada Okafor, adviser to the mayor, Office of Roads, emphasizes that the dam is old.',
      ['Ada Okafor, adviser to the mayor, Office of Roads {emphasizes} that the dam is old'],
    ],
    ['The bridge was opened by Ada Okafor, the mayor said.', ['the mayor {said} The bridge was opened by Ada Okafor']],
    ['The dam will be closed, says Ada Okafor, deputy director of roads.', ['Ada Okafor {says} The dam will be closed']],
    ['“It is old,” said Dr. Ada Okafor, head of the yard.', ['Dr. Ada Okafor {said} “It is old,”']],
    ['She and her team knew that the dam was old.', ['She and her team {knew} that the dam was old']],
    ['Our customers and partners say that the forms are long.', ['Our customers and partners {say} that the forms are long']],
    ['The dog barks and neighbours say that it is loud.', ['neighbours {say} that it is loud']],
    ['Partners—the tribes, firms and towns—complained that the site was slow.', ['Partners {complained} that the site was slow']],
    [
      'Harbour Authority, the League reported, plans to cut 850 posts.',
      ['the League {reported} Harbour Authority | plans to cut 850 posts', 'Harbour Authority {plans} to cut 850 posts'],
    ],
    ['> “Only performance is reality.” Ada Okafor', ['Ada Okafor {} “Only performance is reality.”']],
  ],
  'where content ends': [
    ['Lind said that he was tired, and boarded the bus.', ['Lind {said} that he was tired']],
    ['Lind said that the bridge was old, and would be closed.', ['Lind {said} that the bridge was old, and would be closed']],
    ['The League believes that pages should be tested, and here is how they did it.', ['The League {believes} that pages should be tested']],
    ['Voters know that I am sincere, know that I work.', ['Voters {know} that I am sincere', '(Voters) {know} that I work']],
  ],
  'a number set by two sources': [
    [
      'The march, which organisers put at 40,000 and police at 12,000, ended at the port.',
      ['organisers {put} The march | at 40,000', 'police {put} The march | at 12,000'],
    ],
    ['The bag, which she put at the door and the guard at the gate, was gone.', []],
  ],
};

for (const [kind, cases] of Object.entries(CASES)) {
  test.each(cases)(`${kind}: %s`, (text, claims) => {
    expect(linesWithPolarity(text)).toEqual(claims);
  });
}
