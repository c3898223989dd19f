import { expect, test } from 'vitest';
import { splitSentences } from '../../../../src/analysis/english/sentences/index.ts';
import type { Passage } from '../../../../src/analysis/core/types.ts';
import { findEvents } from '../../../../src/analysis/english/events/index.ts';
import { findTimes } from '../../../../src/analysis/english/times/index.ts';

const published = '2024-07-10';

/** Return the trigger of each event in a paragraph. */
function triggersIn(text: string): (string | null)[] {
  const passages: Passage[] = [{ kind: 'paragraph', text, opaque: [] }];
  const sentences = splitSentences(passages);
  const times = findTimes(passages, sentences, { published });
  return findEvents(sentences, times, passages, { published }).map(({ trigger }) => (trigger ? text.slice(trigger.start, trigger.end) : null));
}

test.each<[string, (string | null)[]]>([
  ['Nobody saw it. On Monday troops crossed the border.', ['crossed']],
  ['The man was arrested on Monday and freed on Tuesday.', ['arrested', 'freed']],
  ['They will meet on Friday.', ['meet']],
  ['They did not cross on Monday.', ['cross']],
  ['She had told reporters in February.', ['told']],
  ['The alarm rang on Monday.', ['rang']],
  ['They agreed to leave on Friday.', ['leave']],
  ['It was released on a limited basis in June.', ['released']],
  ['The council had a meeting on Monday.', ['had']],
  ['The bridge was built in 2014.', ['built']],
  ['Lake Moro, dry since 2016, filled on Monday.', ['dry', 'filled']],
  ['The park, opened in 2016, closed on Monday.', ['opened', 'closed']],
  // The noun is the trigger if its verb is a light verb.
  ['The vote took place on Monday.', ['vote']],
  ['The verdict is expected on Friday.', ['verdict']],
  ['The hearing was scheduled for Friday.', ['hearing']],
  ['The shelling was heavy on Monday.', ['shelling']],
  ['2 June: evacuation of the village', ['evacuation']],
  ['Join us for the conference on Friday.', ['conference']],
])('%s The triggers are %j', (text, words) => {
  expect(triggersIn(text)).toEqual(words);
});
