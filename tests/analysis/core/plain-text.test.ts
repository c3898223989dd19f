import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesOfText } from '../../../src/analysis/core/plain-text.ts';

const textsOf = (text: string) => passagesOfText(text).map((passage) => passage.text);

describe('passages of a plain text', () => {
  test('are separated by blank lines', () => {
    expect(textsOf('One.\n\nTwo.\n \t\n\n Three.\n')).toEqual(['One.', 'Two.', 'Three.']);
  });

  test('continue after a line that was broken because the next word did not fit', () => {
    expect(textsOf('The council of the town met on\nTuesday and put the vote on the\nnight ferry off. The mayor was\nIll. Nobody else spoke.')).toHaveLength(1);
    expect(textsOf('The bridge will close\non Monday.\n\nBuses go round\nby the ring road.')).toEqual([
      'The bridge will close on Monday.',
      'Buses go round by the ring road.',
    ]);
  });

  test('end where a line ends early and the next begins a sentence', () => {
    expect(
      textsOf(
        'HANDBALL - RESULTS OF THE FIRST ROUND OF THE LEAGUE\nAALBORG, Denmark 1998-03-02\nResults of matches played on Monday:\nNorthport 21 Eastmoor 19',
      ),
    ).toHaveLength(4);
  });

  test('end with each line if one line is as long as a paragraph', () => {
    const paragraph = `The ferry stays in port${', as it did the day before'.repeat(5)}.`;
    expect(textsOf(`Night ferry stays\n${paragraph}\n${paragraph}\nso it goes.`)).toEqual(['Night ferry stays', paragraph, paragraph, 'so it goes.']);
  });

  test('end before a list item, with or without a full stop', () => {
    const items = ['- the bridge near the old mill, closed', '- two', '- buses go round by the ring road'];
    expect(textsOf(`Closed until Friday:\n${items.join('\n')}`)).toEqual(['Closed until Friday:', ...items]);
    expect(textsOf('1. the long bridge near the\nold mill\n2. the ferry')).toEqual(['1. the long bridge near the old mill', '2. the ferry']);
  });

  test('continue if a dash or number only looks like a list item', () => {
    expect(textsOf('The mayor left the long meeting in the town hall early\n- and never came back to the hall.')).toHaveLength(1);
    expect(textsOf('The report gives that and more of it on its page\n5. It says no more.')).toHaveLength(1);
  });

  test('keep every character at its offset, except white space', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 140 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, end) => {
        const text = lines.join(end);
        const passages = passagesOfText(text);
        for (const { text: passage, offset } of passages) {
          expect(passage).toBe(text.slice(offset, offset + passage.length).replace(/[\t\r\n]/g, ' '));
          expect(passage.trim()).toBe(passage);
        }
        expect(
          passages
            .map((passage) => passage.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
