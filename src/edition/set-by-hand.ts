import { labelOf } from '../analysis/time/edtf.ts';
import type { CompiledArticle } from '../article/compiled.ts';
import { refOf } from './registry.ts';
import type { Registry } from './registry.ts';
import type { SetByHand } from './types.ts';

const TYPE_WORDS = { person: 'a person', place: 'a place', organization: 'an organization' } as const;

/** List what an article's editor set by hand, for its readers. */
export function setByHandIn({ frontmatter: { overrides } }: CompiledArticle, registry: Registry): SetByHand[] {
  const names = (overrides?.entities ?? []).map(({ text, occurrence = null, reason = null, entity, type }): SetByHand => {
    const named = entity === undefined ? undefined : registry.withId(entity);
    const says = named ? 'names' : type === undefined ? 'names nothing that is listed' : `names ${TYPE_WORDS[type]}`;
    return { text, occurrence, says, entity: named ? refOf(named) : null, reason };
  });
  const dates = (overrides?.dates ?? []).map(({ text, occurrence = null, reason = null, date }): SetByHand => {
    return { text, occurrence, says: date === undefined ? 'means no date' : `means ${labelOf(date)}`, entity: null, reason };
  });
  return [...names, ...dates];
}
