import { describe, expect, test } from 'vitest';
import { bracket, withoutBrackets } from './bracketed.ts';

describe('firms that are named like people', () => {
  test.each([
    '[Hollis Varga|organization] has bought its rival [Teller Crane|organization] for $40 million.',
    'The council paid [Marlow Pike|organization] for software that never worked. [Marlow Pike|organization], which is based in [Leeds|place], declined to comment.',
    'A spokesman for [Pell Harding|organization] gave no price. [Pell Harding|organization] filed for bankruptcy in May.',
    'The plant, owned by [Corvin Glass|organization], makes bottles. [Corvin Glass|organization] laid off half of its workforce last year.',
    "The mine's operator, [Kestrel Ridge|organization], has stopped work. [Kestrel Ridge|organization] denied that its dam leaked.",
    '[Amber Vane|organization], a folk trio from [Cork|place], won the prize.',
    'Workers at [Brandt-Keller|organization] walked out on Monday.',
    '[Brandt Optics|organization] closed in May.',
    '[Rowan Kilmer|organization], which makes tractors, reported a loss.',
  ])('“%s”: what they do and have shows them', (bracketed) => {
    expect(bracket(withoutBrackets(bracketed))).toBe(bracketed);
  });

  test.each([
    '[Hannah Marine|person], who teaches chemistry, was elected in May. [Marine|person] said she would serve one term.',
    '[Victor Glass|person] bought the company from his uncle. He laid off 90 workers.',
    'A spokesman for [Corvin Glass|person] said he was unhurt.',
    '[Nora Bex|person] joined the firm in 2010. The company made her a partner.',
    '[Rowan Blake|person], who makes furniture, lost his workshop in the fire.',
    '[Dana Orlov|person] said it was a mistake.',
    'Staff at [Chiang Kai Shek Memorial Hall Station|place] helped the crowd.',
  ])('“%s”: people and places stay what they are', (bracketed) => {
    expect(bracket(withoutBrackets(bracketed))).toBe(bracketed);
  });
});

describe('bodies that say what they are for', () => {
  test.each([
    'The rule came from the [Office of Management and Budget|organization].',
    'The [Centers for Medicare and Medicaid Services|organization] ran it.',
    'She left the [Corporation for National and Community Service|organization] last week.',
    'The app comes from the [Food Safety and Inspection Service|organization].',
    'It was filed at the [United States Patent and Trademark Office|organization].',
    "The [Office of Women's Health|organization] agreed.",
    'The [Commission on Fair Rents|organization] published its report.',
    "The [Teachers' Association of Veld|organization] and the [Dockers' and Carters' Federation|organization] signed.",
    '[United Quarrymen|organization] will ballot its members.',
  ])('“%s”: the whole name', (bracketed) => {
    expect(bracket(withoutBrackets(bracketed))).toBe(bracketed);
  });

  test.each([
    'The [Department of Justice|organization] and the [Senate|organization] disagreed.',
    'Officials of the [Department of Justice|organization] and [Interpol|organization] met.',
    'The [Department of Energy|organization] and [Nokia|organization] signed it.',
    "The [Ministry of Defence|organization]'s press office declined to comment.",
    'The Board of Directors met on Friday.',
  ])('“%s”: two bodies stay two', (bracketed) => {
    expect(bracket(withoutBrackets(bracketed))).toBe(bracketed);
  });
});
