/** A tag, as nearly all resource types write it; the others have a map of keys to values (`tags.style` of the type's schema says which). */
export interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}
