import { Origins, pointerPart, type Resource } from '@demarc/model';
import { isRecord } from './leaves.ts';

/** The origins that a resource can keep notes in: its own, or new ones where others bring some. */
export const originsFor = (resource: Resource, others: readonly Resource[]): Origins | undefined =>
  resource.origins ?? (others.some((other) => other.origins) ? new Origins() : undefined);

/** A part of one resource becomes a part of another: it and all below it keep their places. */
export function carryOrigins(part: object, from: Origins | undefined, to: Origins): void {
  if (!from || from === to) return;
  const carry = (container: object, path: string): void => {
    const own = from.at(part, path);
    if (own) to.own(container, () => own);
    for (const [name, value] of Object.entries(container)) {
      const below = `${path}/${pointerPart(name)}`;
      const origin = from.at(part, below);
      if (origin) to.member(container, name, () => origin);
      if (isRecord(value) || Array.isArray(value)) carry(value, below);
    }
  };
  carry(part, '');
}
