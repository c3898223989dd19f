/** Descriptions that may be those of any organization. */
const ANY_ORGANIZATION =
  /\b(?:the|its) (?:company|firm|group|agency|organi[sz]ation|body|club|party|operator|owner|employer|manufacturer|plant|management)\b/iu;
const EACH_OF_ANY_ORGANIZATION = new RegExp(ANY_ORGANIZATION, 'giu');

/** Whether a description may be that of any organization: “the company”. */
export function mayBeAnyOrganization(description: string): boolean {
  return ANY_ORGANIZATION.exec(description)?.[0].length === description.length;
}

/** Return a text without descriptions that may be those of any organization. */
export function withoutAnyOrganization(text: string): string {
  return text.replace(EACH_OF_ANY_ORGANIZATION, ' ');
}

/** Whether a text mentions an organization without its name: “that the company had signed”. */
export function mentionsAnyOrganization(text: string): boolean {
  return ANY_ORGANIZATION.test(text);
}

/** Whether a description is that of a body of which there is one where a text is about: “The health service”, “Police”; not “The company”, “Officials”. */
export function isOneBody(description: string): boolean {
  return /^(?:The|Police)\b/u.test(description) && !mayBeAnyOrganization(description);
}
