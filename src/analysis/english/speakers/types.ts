/** The kinds of speakers. */
export const SPEAKER_KINDS = ['official', 'military', 'company', 'media', 'group', 'expert', 'witness', 'document'] as const;

/**
 * The role in which somebody speaks:
 * - `official`: for a state or public body;
 * - `military`: for armed forces or an armed group;
 * - `company`: for a company;
 * - `media`: for a publication;
 * - `group`: for a party, association or international body;
 * - `expert`: as somebody who studies the subject;
 * - `witness`: as somebody who was there;
 * - `document`: not a person, but a report, poll or statement that is cited.
 */
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];
