/** Forms of address that are used for men only, or for women only. */
const FORMS: Readonly<Record<string, 'm' | 'f'>> = { mr: 'm', sir: 'm', lord: 'm', mrs: 'f', ms: 'f', miss: 'f', dame: 'f', lady: 'f', madame: 'f' };

/** Return `m` or `f` for a form of address, in lower case without a full stop, that is used for men or for women only; undefined for any other word. */
export function genderOfAddress(form: string): 'm' | 'f' | undefined {
  return FORMS[form];
}
