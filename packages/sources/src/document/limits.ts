/**
 * How deep lists and maps may stand in one another. Deeper input is made to break its reader: whoever walks the tree may recurse.
 * A short form (`!Sub`) adds a level to the tree that is not counted, so that a tree is at most twice as deep.
 */
export const MAX_DEPTH = 200;

/**
 * YAML above this is refused: it would take seconds, and no template is that large. CloudFormation takes 1 MB.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html, read 2026-11-26.
 */
export const MAX_YAML_BYTES = 5_000_000;

/** Files above this are not read at all: a tree takes ten times the memory of its text. */
export const MAX_FILE_BYTES = 64_000_000;

/** Nodes that aliases and merges may add to those that are written. A template of 1 MB has fewer nodes than this altogether. */
export const MAX_ALIASED_NODES = 250_000;
