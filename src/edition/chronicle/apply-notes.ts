import type { ChronicleNote, SentencePointer } from '../../collections/chronicle/index.ts';
import type { Group } from './join.ts';
import type { Member } from './similarity.ts';
import type { ChronicleDay, Happening, HappeningReport, ShownAction } from './types.ts';

/** The fields of a report by which an editor’s pointer finds it. */
type PointerTarget = Pick<HappeningReport, 'slug' | 'text' | 'whole' | 'offset'>;

/** Whether one of an editor's pointers refers to a sentence. Its words may begin in the removed head of the sentence: the time of a post, a dateline. */
function matchesPointer({ slug, text, whole, offset }: PointerTarget, pointers: readonly SentencePointer[]): boolean {
  return pointers.some(({ article, words }) => {
    if (article !== slug) return false;
    if (text.includes(words)) return true;
    const at = whole.indexOf(words);
    return at >= 0 && at < offset + text.length && at + words.length > offset;
  });
}

/** Whether any note points to a sentence. */
export function isPointedTo(candidate: PointerTarget, notes: readonly ChronicleNote[]): boolean {
  return notes.some(({ sentences }) => matchesPointer(candidate, sentences));
}

/** Whether an editor's note hides what a group reports. */
export function isHidden(group: Group, notes: readonly ChronicleNote[]): boolean {
  return notes.some(({ action, sentences }) => action === 'hide' && group.some(({ candidate }) => candidate.isDated && matchesPointer(candidate, sentences)));
}

/** Split and join the groups of each day by editors' notes: all splits first, then all joins, each in order of the notes' ids. Modifies `groupsByDay`. */
export function regroup(groupsByDay: Map<string, Group[]>, notes: readonly ChronicleNote[]): void {
  for (const { action, sentences } of notes) if (action === 'split') splitMatching(groupsByDay, sentences);
  for (const { action, sentences } of notes) if (action === 'join') joinMatching(groupsByDay, sentences);
}

function splitMatching(groupsByDay: Map<string, Group[]>, pointers: readonly SentencePointer[]): void {
  for (const [day, groups] of groupsByDay) {
    const splitMembers: Member[] = [];
    const remaining = groups.map((group) => {
      const [matching, others] = [true, false].map((wanted) => group.filter(({ candidate }) => matchesPointer(candidate, pointers) === wanted)) as [
        Group,
        Group,
      ];
      if (!matching.some(({ candidate }) => candidate.isDated)) return group;
      splitMembers.push(...matching);
      return others;
    });
    if (splitMembers.length === 0) continue;
    groupsByDay.set(
      day,
      [...remaining, splitMembers].filter((group) => group.some(({ candidate }) => candidate.isDated)),
    );
  }
}

function joinMatching(groupsByDay: Map<string, Group[]>, pointers: readonly SentencePointer[]): void {
  const matching = [...groupsByDay].flatMap(([day, groups]) =>
    groups.filter((group) => group.some(({ candidate }) => matchesPointer(candidate, pointers))).map((group) => ({ day, group })),
  );
  // The joined happening takes the day of the first sentence of the note.
  const target =
    matching.find(({ group }) => group.some(({ candidate }) => candidate.isDated && matchesPointer(candidate, pointers.slice(0, 1)))) ?? matching[0];
  if (!target || matching.length < 2) return;
  // A sentence that reports several days is joined on that day only: its other days are other happenings.
  const isOnDay = (pointer: SentencePointer) =>
    matching.some(({ day, group }) => day === target.day && group.some(({ candidate }) => matchesPointer(candidate, [pointer])));
  const pointersToOtherDays = pointers.filter((pointer) => !isOnDay(pointer));
  for (const { day, group } of matching) {
    if (group === target.group || (day !== target.day && !group.some(({ candidate }) => matchesPointer(candidate, pointersToOtherDays)))) continue;
    target.group.push(...group);
    groupsByDay.set(
      day,
      groupsByDay.get(day)!.filter((each) => each !== group),
    );
  }
}

/** Apply editors' notes to happenings, in place; what a note hides is not among them. If several notes set a title, the last one by id wins. */
export function annotate(days: readonly ChronicleDay[], notes: readonly ChronicleNote[]): void {
  for (const note of notes) {
    const { action } = note;
    if (action === 'hide') continue;
    for (const happening of days.flatMap(({ happenings }) => happenings)) {
      const matching = happening.reports.filter((report) => matchesPointer(report, note.sentences));
      // A sentence that reports several days is in several happenings: a note that joins sentences concerns only the happening with all of them.
      const concernsHappening = action !== 'join' || note.sentences.every((pointer) => matching.some((report) => matchesPointer(report, [pointer])));
      if (concernsHappening && matching.some(({ isDated }) => isDated)) applyNote(happening, matching, { ...note, action });
    }
  }
}

function applyNote(
  happening: Happening,
  matching: readonly HappeningReport[],
  { action, reason, title, story = false, sentences }: ChronicleNote & { action: ShownAction },
): void {
  happening.notes.push({ action, reason });
  if (title !== undefined) happening.title = title;
  if (title !== undefined || action === 'pin' || action === 'show' || action === 'join') happening.isSelectable ||= happening.status === 'reported';
  if (action === 'pin') happening.pinned = story ? 'story' : 'key';
  if (action === 'show') happening.best = matching.find((report) => matchesPointer(report, sentences.slice(0, 1))) ?? matching[0]!;
}
