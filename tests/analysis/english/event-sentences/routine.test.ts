import { expect, test } from 'vitest';
import { isRoutine } from '../../../../src/analysis/english/event-sentences/routine.ts';
import { candidatesIn } from '../../../edition/chronicle/make-candidates.ts';

test.each([
  'The library of Leeds hosted a webinar on digital books on Tuesday.',
  'On Tuesday, Ann Brown led a panel on the future of bridges.',
  'The council will hold an open house in the town hall on 12 March.',
  'On Tuesday the Bridge Community of Practice held its quarterly meeting.',
  'Four engineers shared their success stories at the Bridge Summit on Tuesday.',
  'On Tuesday, experts from Norway presented on building with wood.',
  'The call for papers of the Bridge Summit closed on Tuesday.',
  'The first meetup will be on 12 March at 18 Mill Street in Leeds.',
  'During the webinar on Tuesday, Ann Brown explained the new bridge.',
])('a session, talk or call for papers is routine: %s', (sentence) => {
  expect(isRoutine(sentence)).toBe(true);
});

test.each([
  'Ministers of six countries met in Brussels on Tuesday to discuss how to end the war.',
  'A fire destroyed a workshop in Leeds on Tuesday.',
  'The court of Leeds held that the law was void on Tuesday.',
  'Acme presented a new phone in Leeds on Tuesday.',
  'Rebels held the town of Leeds until Tuesday.',
  'The leaders of both sides gathered in Oslo on Tuesday for talks.',
  'Ann Brown spoke to the crowd in Leeds on Tuesday.',
  '“We held a webinar,” said Ann Brown, who resigned on Tuesday.',
  'A fire broke out in a workshop in Leeds on Tuesday.',
  'Two soldiers died during a training exercise on Tuesday.',
  'An explosion at the Leeds workshop killed three people on Tuesday.',
  'He was arrested at a panel factory on Tuesday.',
  'Rebels held the town until Tuesday, when a panel of elders let them go.',
  'Police shared footage on Tuesday of what happened at the bridge.',
  'The president spoke on Tuesday about the war.',
  'The plan, presented on Tuesday, foresees a new bridge.',
  'Shareholders held their annual meeting on Tuesday and backed the merger.',
  'The Leeds Chess Club gathered outside the court on Tuesday.',
  'The judge will be sworn in on 9 May at 100 Main Street.',
  'The union held public events in ten towns on Tuesday.',
])('news is not routine: %s', (sentence) => {
  expect(isRoutine(sentence)).toBe(false);
});

test('an announcement to which an article invites its readers reports no event', () => {
  const plan = 'Leeds will open its new bridge to all on 12 March.';
  const [invited] = candidatesIn(`${plan} To register, write to the council.`);
  const [reported] = candidatesIn(`${plan} Voters must register by May.`);
  expect([invited!.reportsEvent, reported!.reportsEvent]).toEqual([false, true]);
});

test('what can now be done is no event', () => {
  expect(candidatesIn('Citizens of Leeds can now pay with an app launched today by the council.').filter(({ reportsEvent }) => reportsEvent)).toEqual([]);
});
