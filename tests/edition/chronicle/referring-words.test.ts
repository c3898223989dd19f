import { expect, test } from 'vitest';
import { candidatesIn } from './make-candidates.ts';

const first = (body: string) => candidatesIn(body).find(({ isDated }) => isDated);

test.each([
  ['“it” is who speaks', '“No trace was found in Leeds, and the key is with us,” it said on Tuesday.'],
  ['the quotation goes on', '“They took eleven samples along the old road of Leeds on Tuesday. All were clear,” said Carl Dean.'],
  ['the quotation began before', '“Nothing is clear. The ferry left Leeds on Tuesday. Nobody saw it,” said Carl Dean.'],
  ['“it” is not who sent it', 'The Halden Foundation sent it on Tuesday with a friendly letter.'],
  ['“it” is not who decided', 'On Tuesday the council had decided to sell it to the chain Acme Corporation.'],
  ['no person is named before “he”', 'Two people close to the board told the Ledger that he had left Leeds on Tuesday.'],
  ['an owner may be a firm', 'The council of Leeds, the owner, said on Tuesday that he had left.'],
])('the sentences before are needed, because %s', (_, body) => {
  expect(first(body)?.standsAlone ?? false).toBe(false);
});

test.each([
  '“Nobody saw the man,” the council of Leeds said on Tuesday.',
  'The council of Leeds bought the ferry on Tuesday and sold it to Acme Corporation.',
  'The council of Leeds made it clear on Tuesday that the ferry would stay.',
  'Carl Dean told the Ledger that he had left Leeds on Tuesday.',
  'The owner of a ferry in Leeds said that he had left the town on Tuesday.',
  'The first victim, the retired teacher Ann Brown, died in Leeds on Tuesday.',
  'Ann Brown, 72, died in Leeds on Tuesday.',
])('but not in: %s', (body) => {
  expect(first(body)).toMatchObject({ standsAlone: true, reportsEvent: true });
});
