/** The kinds of speakers. */
export const SPEAKER_KINDS = ['official', 'military', 'company', 'media', 'group', 'expert', 'witness', 'document'] as const;

/**
 * The role in which somebody speaks: for a state or public body (`official`), for armed forces or an armed group (`military`), for a company, for a publication (`media`),
 * for a party, association or international body (`group`), from study of the subject (`expert`), from having been there (`witness`). A `document` is a report,
 * a poll or a statement that is cited.
 */
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];
