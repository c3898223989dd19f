/** Descriptions that may be those of any organization. */
const ANY_ORGANIZATION = /^(?:the|its) (?:company|firm|group|agency|organi[sz]ation|body|club|party|operator|owner|employer|manufacturer|plant|management)$/iu;

/** Whether a description may be that of any organization: “the company”. */
export function mayBeAnyOrganization(description: string): boolean {
  return ANY_ORGANIZATION.test(description);
}
