import { describe, expect, test } from 'vitest';
import type { PassageKind } from '../../../../src/analysis/core/index.ts';
import { creditedAgencies, standsFor } from '../../../../src/analysis/english/disputes/credited-agencies.ts';

const creditsIn = (...passages: string[]) => creditedAgencies({ passages, kinds: passages.map((): PassageKind => 'paragraph') });
const LEAD = 'The old bridge closed after flooding.';

describe('an article credits', () => {
  test.each([
    ['the agency of its dateline', ['PORT SELM (Kabar) - The old bridge closed.'], ['Kabar']],
    ['one after a day', ['PARIS, March 3 (AP) — The old bridge closed.'], ['AP']],
    ['one that signs its last sentence', [LEAD, 'No one was hurt. Kabar'], ['Kabar']],
    ['one in brackets', [LEAD, 'No one was hurt. (AP)'], ['AP']],
    ['one after a dash', [LEAD, 'No one was hurt. — Reuters'], ['Reuters']],
    ['one and its own staff', [LEAD, 'Nobody could be reached. (NW and staff)'], ['NW']],
    ['one that contributed', [LEAD, 'Nobody could be reached. (Northern Wire contributed)'], ['Northern Wire']],
    ['one that contributed to this report', [LEAD, 'The Associated Press contributed to this report.'], ['Associated Press']],
    ['one that reported besides', [LEAD, 'Additional reporting by Kabar'], ['Kabar']],
    ['one before a note on the author', [LEAD, 'With material from Kabar', 'Jane Doe writes on bridges for this paper.'], ['Kabar']],
    ['one whose report it passes on', [LEAD, 'The deck moved, the news agency Kabar reported.'], ['Kabar']],
    ['a paper in which it first appeared', ['This report first appeared in The Dublin Ledger on Sunday.', LEAD], ['Dublin Ledger']],
    ['one whose report it corrects', ['This is a corrected version of a report that appeared in The Spree Observer.', LEAD], ['Spree Observer']],
    ['one from which it is reprinted', [LEAD, 'Reprinted with permission of The Northport Courier.'], ['Northport Courier']],
    ['one called an agency after its name', [LEAD, 'According to the Kabar news agency, the deck moved.'], ['Kabar']],
  ])('%s', (_, passages, agencies) => {
    expect(creditsIn(...passages)).toEqual(agencies);
  });

  test.each([
    ['a dateline alone', ['PORT SELM - The old bridge closed.']],
    ['an abbreviation in the first sentence', ['The Kestrian Bridge Authority (KBA) - not the town - closed the bridge.', LEAD]],
    ['a party in brackets within the last sentence', [LEAD, 'The motion came from Ana Reyes (Greens).']],
    ['somebody who contributed money', [LEAD, 'Ana Reyes contributed 400 crowns to the fund.']],
    ['a body that somebody told something', [LEAD, 'He told Kabar that the deck moved.']],
    ['a journal in which a study appeared', ['The study first appeared in The Harbour Review.', LEAD]],
    ['a ship that appeared somewhere', ['This ship first appeared in Port Selm in May.', LEAD]],
    ['a news agency without a name', [LEAD, 'The news agency in town was flooded too.']],
    ['a last word that is a sentence', [LEAD, 'She knew what that meant. Nothing.']],
  ])('nobody: %s', (_, passages) => {
    expect(creditsIn(...passages)).toEqual([]);
  });
});

test('a name stands for another one as its first words or its initials', () => {
  expect(standsFor('Meridian', 'Meridian Press Agency')).toBe(true);
  expect(standsFor('NW', 'Northern Wire')).toBe(true);
  expect(standsFor('AP', 'The Associated Press')).toBe(true);
  expect(standsFor('Associated Press', 'The Associated Press')).toBe(true);
  expect(standsFor('North', 'Northern Wire')).toBe(false);
  expect(standsFor('Northern Wire', 'Northern Post')).toBe(false);
  expect(standsFor('NP', 'Northern Wire')).toBe(false);
  expect(standsFor('Press', 'Meridian Press Agency')).toBe(false);
});
