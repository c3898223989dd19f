/** Descriptions that may be those of any organization. */
const ANY_ORGANIZATION =
  /\b(?:the|its) (?:company|firm|group|agency|organi[sz]ation|body|club|party|operator|owner|employer|manufacturer|plant|management)\b/iu;

/** Whether a description may be that of any organization: “the company”. */
export function mayBeAnyOrganization(description: string): boolean {
  return ANY_ORGANIZATION.exec(description)?.[0].length === description.length;
}

/** Return a text without descriptions that may be those of any organization. */
export function withoutAnyOrganization(text: string): string {
  return text.replace(new RegExp(ANY_ORGANIZATION, 'giu'), ' ');
}

/** Whether a text mentions an organization without its name: “that the company had signed”. */
export function mentionsAnyOrganization(text: string): boolean {
  return ANY_ORGANIZATION.test(text);
}
