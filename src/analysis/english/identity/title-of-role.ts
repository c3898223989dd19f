/** End of the title within a description: “Governor | of Belgorod Oblast”, “spokesman | for the ministry”. */
const AFTER_TITLE = /,|\s(?:of|for|in|at|from|to|with|who|which|that|since|until)\s/u;
const POSSESSOR = /[\p{L}\p{M}]+['’]s?(?=\s)/gu;

/** Return the title in the description of a role: “governor” for “governor of Belgorod Oblast”, “Defence Minister” for “Russia’s Defence Minister”, whose owner is no part of it. */
export function titleOfRole(role: string): string {
  const end = AFTER_TITLE.exec(role)?.index ?? role.length;
  return role.slice(0, end).replaceAll(POSSESSOR, ' ').trim();
}
