import type { ChronicleNote, SentencePointer } from '../../collections/chronicle/index.ts';
import type { Group, Member } from './join.ts';
import type { ChronicleDay, Happening, HappeningReport } from './types.ts';

/** Fields of a report that an editor’s pointer is compared with. */
type Pointed = Pick<HappeningReport, 'slug' | 'text' | 'whole' | 'offset'>;

/** Whether one of an editor's pointers refers to a sentence. Its words may begin in what was removed from the head of the sentence: the time of a post, a dateline. */
function matchesPointer({ slug, text, whole, offset }: Pointed, pointers: readonly SentencePointer[]): boolean {
  return pointers.some(({ article, words }) => {
    if (article !== slug) return false;
    if (text.includes(words)) return true;
    const at = whole.indexOf(words);
    return at >= 0 && at < offset + text.length && at + words.length > offset;
  });
}

/** Whether any note points to a sentence. */
export function isPointedTo(candidate: Pointed, notes: readonly ChronicleNote[]): boolean {
  return notes.some(({ sentences }) => matchesPointer(candidate, sentences));
}

/** Split and join the groups of each day as editors say: all splits first, then all joins, each in order of the notes' ids. Modifies `joined`. */
export function regroup(joined: Map<string, Group[]>, notes: readonly ChronicleNote[]): void {
  for (const { action, sentences } of notes) if (action === 'split') splitOff(joined, sentences);
  for (const { action, sentences } of notes) if (action === 'join') joinMeant(joined, sentences);
}

function splitOff(joined: Map<string, Group[]>, pointers: readonly SentencePointer[]): void {
  for (const [day, groups] of joined) {
    const own: Member[] = [];
    const rest = groups.map((group) => {
      const [meant, others] = [true, false].map((wanted) => group.filter(({ candidate }) => matchesPointer(candidate, pointers) === wanted)) as [Group, Group];
      if (!meant.some(({ candidate }) => candidate.isDated)) return group;
      own.push(...meant);
      return others;
    });
    if (own.length === 0) continue;
    joined.set(
      day,
      [...rest, own].filter((group) => group.some(({ candidate }) => candidate.isDated)),
    );
  }
}

function joinMeant(joined: Map<string, Group[]>, pointers: readonly SentencePointer[]): void {
  const meant = [...joined].flatMap(([day, groups]) =>
    groups.filter((group) => group.some(({ candidate }) => matchesPointer(candidate, pointers))).map((group) => ({ day, group })),
  );
  // The joined happening takes the day of the first sentence of the note.
  const lead = meant.find(({ group }) => group.some(({ candidate }) => candidate.isDated && matchesPointer(candidate, pointers.slice(0, 1)))) ?? meant[0];
  if (!lead || meant.length < 2) return;
  // A sentence that reports several days is joined on that day only: its other days are other happenings.
  const isOnDay = (pointer: SentencePointer) =>
    meant.some(({ day, group }) => day === lead.day && group.some(({ candidate }) => matchesPointer(candidate, [pointer])));
  const elsewhere = pointers.filter((pointer) => !isOnDay(pointer));
  for (const { day, group } of meant) {
    if (group === lead.group || (day !== lead.day && !group.some(({ candidate }) => matchesPointer(candidate, elsewhere)))) continue;
    lead.group.push(...group);
    joined.set(
      day,
      joined.get(day)!.filter((each) => each !== group),
    );
  }
}

/** Apply editors' notes to happenings, in place. If several notes set a title, the last one by id wins. */
export function annotate(days: readonly ChronicleDay[], notes: readonly ChronicleNote[]): void {
  for (const note of notes) {
    for (const happening of days.flatMap(({ happenings }) => happenings)) {
      const meant = happening.reports.filter((report) => matchesPointer(report, note.sentences));
      // A sentence that reports several days is in several happenings: the joined one is that with all sentences of the note.
      const isMeant = note.action !== 'join' || note.sentences.every((pointer) => meant.some((report) => matchesPointer(report, [pointer])));
      if (isMeant && meant.some(({ isDated }) => isDated)) annotateOne(happening, meant, note);
    }
  }
}

function annotateOne(happening: Happening, meant: readonly HappeningReport[], { action, reason, title, story = false, sentences }: ChronicleNote): void {
  happening.notes.push({ action, reason });
  if (title !== undefined) happening.title = title;
  if (title !== undefined || action === 'pin' || action === 'show' || action === 'join') happening.leads ||= happening.status === 'reported';
  if (action === 'pin') happening.pinned = story ? 'story' : 'key';
  if (action === 'hide') happening.leads = false;
  if (action === 'show') happening.best = meant.find((report) => matchesPointer(report, sentences.slice(0, 1))) ?? meant[0]!;
}
