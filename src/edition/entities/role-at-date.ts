import { labelOf } from '../../analysis/english/times/index.ts';
import type { CuratedEntity } from '../../collections/entities/index.ts';
import type { RegisteredEntity, RegistryView } from '../identity/registry.ts';
import { refOf } from '../identity/entity-ref.ts';
import type { Role } from '../types.ts';

type CuratedRole = Extract<CuratedEntity, { type: 'person' }>['roles'][number];

/**
 * Return the role of a person on a day (“governor, Belgorod Oblast”) or the kind of a place (“town, Belgorod Oblast”); else the editor's description, or an empty
 * string. `asOf` is not empty if the role is known for other days only: “as of 6 December 2022”.
 */
export function roleAtDate(day: string, { curated }: RegisteredEntity, registry: RegistryView): { role: string; asOf: string } {
  if (curated === null) return { role: '', asOf: '' };
  const role = curated.type === 'person' ? roleOn(day, curated.roles) : undefined;
  if (role) {
    const { title, of, when } = roleOf(role, registry);
    return { role: of === null ? title : `${title}, ${of.name}`, asOf: role.from === undefined && role.to === undefined ? when : '' };
  }
  if (curated.type === 'place' && curated.kind !== undefined) {
    const { kind, partOf } = curated;
    return { role: partOf === undefined ? kind : `${kind}, ${registry.get(partOf).name}`, asOf: '' };
  }
  return { role: curated.description ?? '', asOf: '' };
}

/** Return the role held on a day; without one, the role whose “as of” day is nearest; else the last one without dates. */
export function roleOn(day: string, roles: readonly CuratedRole[]): CuratedRole | undefined {
  // “~” comes after digits and hyphens: a role until “2019” was held on every day of that year.
  const held = roles.filter(({ from, to }) => (from !== undefined || to !== undefined) && (from ?? '') <= day && day <= `${to ?? '9999'}~`);
  if (held.length > 0) return held.at(-1);
  const distance = ({ asOf }: CuratedRole) => Math.abs(Date.parse(asOf!) - Date.parse(day));
  const nearest = roles.filter(({ asOf }) => asOf !== undefined).sort((a, b) => distance(a) - distance(b))[0];
  return nearest ?? roles.findLast(({ from, to }) => from === undefined && to === undefined);
}

/** Return an editor's role with its dates in words. */
export function roleOf(role: CuratedRole, registry: RegistryView): Role {
  return { title: role.title, of: role.of === undefined ? null : refOf(registry.get(role.of)), when: whenOf(role) };
}

/** Describe the dates of a role: “2019 – 2023”, “since 2019”, “until 2023”, “as of 6 December 2022”. */
function whenOf({ from, to, asOf }: { from?: string | undefined; to?: string | undefined; asOf?: string | undefined }): string {
  if (from !== undefined && to !== undefined) return `${labelOf(from)} – ${labelOf(to)}`;
  if (from !== undefined) return `since ${labelOf(from)}`;
  if (to !== undefined) return `until ${labelOf(to)}`;
  return asOf === undefined ? '' : `as of ${labelOf(asOf)}`;
}
