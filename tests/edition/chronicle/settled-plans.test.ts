import { expect, test } from 'vitest';
import { makeChronicleOf } from './make-candidates.ts';

/** Other articles, so that the words of a plan are not in half of all sentences. */
const OTHERS = Array.from({ length: 6 }, (_, index) => ({
  slug: `other-${index}`,
  published: `2024-03-0${index + 1}`,
  body: `Farmers near Turin harvested lemons in field number ${index + 20}.`,
}));

/** Return the sentences that report only plans for 5 March 2024, according to a first article and to one of another day. */
const plansFor5March = (plan: string, later: string, published = '2024-03-04') =>
  makeChronicleOf([...OTHERS, { slug: 'plan', published: '2024-03-02', body: plan }, { slug: 'later', published, body: later }])
    .days.filter(({ day }) => day === '2024-03-05')
    .flatMap(({ happenings }) => happenings.filter(({ status }) => status === 'planned').map(({ best }) => best.text));

const TESTIMONY = 'Ann Brown will testify in the harbour inquiry in Leeds on Tuesday.';
const MEETING = 'The owners of the tanker Aurora will answer questions in a public meeting in Leeds on Tuesday.';
const TUG = 'A tug from Kiel is expected to reach the Aurora on Tuesday.';

test.each([
  ['cancelled', TESTIMONY, 'The testimony of Ann Brown in Leeds on Tuesday has been cancelled.', undefined],
  ['moved to another day', TESTIMONY, 'The judge in Leeds postponed the testimony of Ann Brown from 5 March to 18 March.', undefined],
  ['said to have been planned', TESTIMONY, 'The testimony of Ann Brown, planned for 5 March, was put off to 18 March.', undefined],
  ['called off on its day', MEETING, 'The owners of the Aurora called off the public meeting in Leeds on Tuesday.', '2024-03-06'],
  ['held, as is told in other words', TUG, 'The tug Hercules arrived at the wreck on Tuesday evening.', '2024-03-06'],
])('a plan is not shown as a plan if it was %s', (_, plan, later, published) => {
  expect(plansFor5March(plan, 'Nothing else is new in the town of Leeds.')).toContain(plan);
  expect(plansFor5March(plan, later, published)).not.toContain(plan);
});

test.each([
  ['something else is called off', TESTIMONY, 'The concert of the Bergen choir on Tuesday has been cancelled.', undefined],
  ['it is not called off', TESTIMONY, 'The testimony of Ann Brown in Leeds on Tuesday has not been cancelled.', undefined],
  ['it may be called off', TESTIMONY, 'The testimony of Ann Brown in Leeds on Tuesday may be cancelled.', undefined],
  ['something of another day is called off', MEETING, 'The public meeting about the tanker Aurora in Leeds on Thursday has been cancelled.', undefined],
  ['it is planned again after it was called off', MEETING, 'The public meeting about the tanker Aurora in Leeds on Tuesday has been cancelled.', '2024-03-01'],
  ['something else happened on its day', MEETING, 'A bakery in Oslo closed its doors for ever on Tuesday.', '2024-03-06'],
])('a plan is shown as a plan if %s', (_, plan, later, published) => {
  expect(plansFor5March(plan, later, published)).toContain(plan);
});

test('what was called off is no happening of the day for which it was planned', () => {
  const { days } = makeChronicleOf([{ slug: 'a', published: '2024-03-04', body: 'The testimony of Ann Brown in Leeds on 12 March has been cancelled.' }]);
  expect(days.filter(({ day }) => day === '2024-03-12')).toEqual([]);
});
