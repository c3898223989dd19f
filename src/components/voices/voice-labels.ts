import type { VoiceKind } from '../../edition/index.ts';

/** Names of the kinds of speakers. */
export const VOICE_NAMES: Record<VoiceKind, string> = {
  official: 'Officials, public bodies',
  military: 'Military, armed groups',
  company: 'Companies',
  media: 'News media',
  group: 'Parties, associations',
  expert: 'Experts, research',
  witness: 'Residents, witnesses',
  document: 'Reports, documents',
  unnamed: 'Neither name nor office',
  unknown: 'Office not known',
};
