import { looksBack } from '../../analysis/english/event-sentences/index.ts';
import type { ChronicleNote } from '../../collections/chronicle/index.ts';
import { comparePublished, compareStrings } from '../order.ts';
import { BESIDE_FIRST, chooseDays, NEIGHBOURS } from '../../timeline/index.ts';
import { BACKGROUND_DAYS, HEAVIEST_FACTOR, PROBABLE_REPEAT, UNDATED_SIMILARITY } from './constants.ts';
import { dayBefore } from '../days.ts';
import { FeatureIndex } from './feature-index.ts';
import { annotate, isHidden, isPointedTo, regroup } from './apply-notes.ts';
import { FeatureSpace } from './features.ts';
import type { Frequencies } from './frequencies.ts';
import { StoryDirection } from './story-direction.ts';
import { compareVectors, centroidOf, type Vector } from './vectors.ts';
import { type Group, joinDay } from './join.ts';
import { type Member, similarityOf } from './similarity.ts';
import { shownReport } from './shown-report.ts';
import type { Candidate, Chronicle, ChronicleDay, Happening, HappeningReport } from './types.ts';
import { deselectRepeats } from './deselect-repeats.ts';
import { joinOtherDays } from './other-days.ts';
import { isPlan, isSettled } from './settled-plans.ts';
import { scorePartsOf } from './score-parts.ts';
import { relevanceOf, reportsOf, weightOfArticles } from './weigh.ts';
import { whyRanked } from './why.ts';

/**
 * Return the happenings that the candidates of all articles report, with their ranks. Pure: any order of input gives the same result. The joins of a day depend only on the
 * candidates of that day and of its two neighbours.
 *
 * @param firstPublished ISO day of the first article
 * @param notes editors' notes, in order of their ids
 */
export function makeChronicle(
  candidates: readonly Candidate[],
  frequencies: Frequencies,
  firstPublished: string,
  notes: readonly ChronicleNote[] = [],
): Chronicle {
  const space = new FeatureSpace(frequencies);
  const inStory = candidates.map((each) =>
    each.nounsOfStory.length === 0 ? each : { ...each, nounsOfStory: each.nounsOfStory.filter((noun) => frequencies.isOfStory(noun)) },
  );
  const offs = Map.groupBy(
    inStory.filter(({ callsOff }) => callsOff),
    ({ day }) => day,
  );
  const sorted = inStory
    .filter(({ callsOff }) => !callsOff)
    .toSorted((a, b) => compareStrings(a.day, b.day) || comparePublished(a.published, b.published) || compareStrings(a.id, b.id));
  const members = sorted.map((candidate): Member => ({ candidate, vector: space.vectorOf(candidate) }));
  const byDay = Map.groupBy(members, ({ candidate }) => candidate.day);
  const groups = joinDays(byDay, space);
  joinOtherDays(groups, space);
  regroup(groups, notes);
  const hidden: string[] = [];
  for (const [day, all] of groups) {
    const mayBeSettled = (group: Group) => isPlan(group) && !group.some(({ candidate }) => isPointedTo(candidate, notes));
    const ofDay = all.filter((group) => !mayBeSettled(group) || !isSettled(group, offs.get(day) ?? [], all, frequencies));
    const byHiding = Map.groupBy(ofDay, (group) => isHidden(group, notes));
    hidden.push(...(byHiding.get(true) ?? []).flatMap((group) => group.map(({ candidate }) => candidate.id)));
    groups.set(
      day,
      (byHiding.get(false) ?? []).filter((group) => isHappening(group, notes)),
    );
  }
  const story = new StoryDirection(
    members.map(({ vector }) => vector),
    space,
  );
  const earliest = dayBefore(firstPublished, BACKGROUND_DAYS);
  const days = [...groups].flatMap(([day, ofDay]) => chronicleDayOf(day, byDay.get(day)!, ofDay, story, space) ?? []);
  annotate(days, notes);
  deselectRepeats(days, space, new Map(members.map(({ candidate, vector }) => [candidate.id, vector])));
  return {
    days: chooseDays(
      days.filter(({ day }) => day >= earliest),
      NEIGHBOURS,
    ),
    background: days.filter(({ day }) => day < earliest).sort((a, b) => compareStrings(a.day, b.day)),
    hidden,
  };
}

/** Whether a group reports an event, or an editor's note refers to it as a happening. */
function isHappening(group: Group, notes: readonly ChronicleNote[]): boolean {
  return group.some(({ candidate }) => hasDay(candidate) && (candidate.reportsEvent || isPointedTo(candidate, notes)));
}

/** Whether a candidate dates a happening: by its own date, or as the news of its article. */
function hasDay({ isDated, isNews }: Pick<Candidate, 'isDated' | 'isNews'>): boolean {
  return isDated || isNews;
}

/**
 * Return the groups of each day. An undated sentence that is similar to none of its own day joins a similar group of the day before or after, or is a group of its own if
 * it is the news of its article; any other is left out.
 */
function joinDays(byDay: ReadonlyMap<string, Member[]>, space: FeatureSpace): Map<string, Group[]> {
  const joined = new Map<string, Group[]>();
  const undated: Group[] = [];
  for (const [day, members] of byDay) {
    const groups = joinDay(members, space);
    joined.set(
      day,
      groups.filter((group) => group.some(({ candidate }) => candidate.isDated)),
    );
    undated.push(...groups.filter((group) => !group.some(({ candidate }) => candidate.isDated)));
  }
  // Each sentence is compared with the groups as they were before any was added, so that an added sentence does not attract another.
  const groupsLike = createGroupSearch(joined);
  const attached = undated.flat().map((member) => ({ member, group: groupOnNeighbouringDay(member, groupsLike, space) }));
  for (const { member, group } of attached) group?.push(member);
  const isAttached = new Set(attached.flatMap(({ member, group }) => (group ? [member] : [])));
  for (const group of undated) {
    const rest = group.filter((member) => !isAttached.has(member));
    const day = rest.find(({ candidate }) => candidate.isNews)?.candidate.day;
    if (day !== undefined) joined.get(day)!.push(rest);
  }
  return joined;
}

/** Return the group of a neighbouring day that is most similar to an undated sentence, or null. */
function groupOnNeighbouringDay(member: Member, groupsLike: GroupSearch, space: FeatureSpace): Group | null {
  let best: { group: Group; similarity: number } | null = null;
  for (const day of [dayBefore(member.candidate.day, 1), dayBefore(member.candidate.day, -1)]) {
    for (const group of groupsLike(day, member)) {
      const similarity = similarityOf(member, group[0]!, space);
      if (similarity !== null && similarity >= UNDATED_SIMILARITY && (best === null || similarity > best.similarity)) best = { group, similarity };
    }
  }
  return best?.group ?? null;
}

/** Returns the groups of a day whose medoid may be similar enough to an undated sentence, in the order of the groups. */
type GroupSearch = (day: string, member: Member) => Group[];

function createGroupSearch(groupsByDay: ReadonlyMap<string, Group[]>): GroupSearch {
  const indexes = new Map<string, { byFeature: FeatureIndex<Group>; withActs: Group[] }>();
  const indexOf = (groups: readonly Group[]) => {
    const byFeature = new FeatureIndex<Group>();
    for (const group of groups) byFeature.add(group, group[0]!.vector);
    return { byFeature, withActs: groups.filter(([medoid]) => medoid!.candidate.acts.length > 0) };
  };
  return (day, { candidate, vector }) => {
    const groups = groupsByDay.get(day);
    if (groups === undefined) return [];
    let index = indexes.get(day);
    if (!index) indexes.set(day, (index = indexOf(groups)));
    const similar = index.byFeature.mayBeSimilar(vector, UNDATED_SIMILARITY);
    if (candidate.acts.length === 0) return similar;
    // The same act joins sentences that share no word.
    const found = new Set([...similar, ...index.withActs]);
    return groups.filter((group) => found.has(group));
  };
}

/** Return a day with its happenings, the most important first; null if it has none. */
function chronicleDayOf(day: string, members: readonly Member[], groups: readonly Group[], story: StoryDirection, space: FeatureSpace): ChronicleDay | null {
  if (groups.length === 0) return null;
  const weighed = groups.map((group) => {
    const reports = reportsOf(group, space);
    return { reports, weight: weightOfArticles(reports.map(({ report }) => report)) };
  });
  const inGroups = new Set(groups.flat());
  const joined = weighed.flatMap(({ reports }) => reports.map(({ report }) => report));
  const repeating = new Set(joined.filter(({ sameWordsAs }) => sameWordsAs !== null).map(({ slug }) => slug));
  const unjoined = members
    .filter((member) => !inGroups.has(member) && !repeating.has(member.candidate.slug))
    .map((member) => reportsOf([member], space)[0]!.report);
  const heaviest = weighed.reduce((most, { weight }) => Math.max(most, weight), 0);
  const weight = weightOfArticles([...joined, ...unjoined]) + HEAVIEST_FACTOR * heaviest;
  const ranked = weighed.map(({ reports, weight: ownWeight }) => {
    const happeningReports = reports.map(({ report }) => report);
    const articles = new Set(happeningReports.map(({ slug }) => slug)).size;
    const isReported = happeningReports.some((report) => hasDay(report) && report.status === 'reported');
    const centroid = centroidOf(reports);
    const best = shownReport(reports, day, space);
    const relevance = relevanceOf(centroid, story);
    const happening: Happening = {
      id: happeningReports[0]!.id,
      day,
      status: isReported ? 'reported' : 'planned',
      best,
      reports: happeningReports,
      articles,
      score: ownWeight * relevance,
      relevance,
      probableRepeatOf: null,
      isSelectable: false,
      notes: [],
      title: null,
      pinned: null,
      why: whyRanked(happeningReports, articles),
      scoreParts: scorePartsOf(happeningReports, relevance),
    };
    return { happening, centroid };
  });
  ranked.sort((a, b) => b.happening.score - a.happening.score || compareStrings(a.happening.id, b.happening.id));
  markSelectable(ranked, space);
  const happenings = ranked.map(({ happening }) => happening);
  return {
    day,
    score: weight * relevanceOf(centroidOf(members), story),
    happenings,
  };
}

/** Whether a reader who needs more than a sentence has it: its headline, the sentence before, or the story that all articles tell. */
function hasContext({ headline, before, nounsOfStory }: HappeningReport): boolean {
  return headline !== null || before !== null || nounsOfStory.length > 0;
}

/** Whether a happening is only the background of one article. */
function isAside({ articles, best }: Happening): boolean {
  return articles === 1 && looksBack(best.text);
}

/** Whether a happening was reported, is no aside, and has a report that no later article corrects. */
function mayBeSelected(happening: Happening): boolean {
  return happening.status === 'reported' && !isAside(happening) && happening.best.isCorrected !== true;
}

/**
 * Set `isSelectable` and `probableRepeatOf` of the happenings of a day. A happening is selectable if it is reported, not only planned, its sentence can be read alone, it is
 * no aside, no later article corrects it, and it is not so similar to one of the first selectable happenings, which may be shown together, that it probably repeats it. One whose sentence needs its
 * headline, the sentence before, or knowledge of the story, is selectable only on a day without any other.
 *
 * @param ranked in descending order of score
 */
function markSelectable(ranked: readonly { happening: Happening; centroid: Vector }[], space: FeatureSpace): void {
  const selectable: { happening: Happening; centroid: Vector }[] = [];
  for (const { happening, centroid } of ranked) {
    const repeated = selectable.find((each) => compareVectors(each.centroid, centroid, space).cosine >= PROBABLE_REPEAT);
    happening.probableRepeatOf = repeated?.happening.id ?? null;
    happening.isSelectable = mayBeSelected(happening) && happening.best.standsAlone && !repeated;
    if (happening.isSelectable && selectable.length <= BESIDE_FIRST) selectable.push({ happening, centroid });
  }
  if (selectable.length > 0) return;
  const withContext = ranked.find(({ happening }) => mayBeSelected(happening) && hasContext(happening.best));
  if (withContext) withContext.happening.isSelectable = true;
}
