import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Document as YamlDocument,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { MAX_ALIASED_NODES, MAX_DEPTH } from './limits.ts';
import type { Entry, MapNode, Node } from './node.ts';
import { duplicateKey, type Problem, type Problems, tooDeep, Unreadable } from './problems.ts';
import { looksOctal, plainScalar } from './scalar.ts';
import { longForm } from './short-forms.ts';

/** What an anchor (`&name`) stands for: `open` while its own value is being read. `nodes` counts aliased ones as often as they stand there. */
type Anchor = { readonly node: Node; readonly nodes: number; readonly levels: number } | 'open';

type Content = Exclude<ParsedNode, Alias.Parsed>;

const CORE = 'tag:yaml.org,2002:';
/** YAML's own tags that CloudFormation reads; the others (binary, omap, pairs, set, timestamp) it does not. */
const CORE_TAGS: ReadonlySet<string> = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq', 'merge'].map((name) => CORE + name));

/** Turns the library's tree of one document into ours. */
export class YamlTree {
  readonly #text: string;
  readonly #problems: Problems;
  readonly #anchors = new Map<string, Anchor>();
  readonly #unknownTags = new Set<string>();
  /** Nodes so far, aliased ones as often as they stand there. */
  #nodes = 0;
  /** Those of them that aliases and merges added. */
  #aliased = 0;
  /** The deepest level below the node that is being read. */
  #deepest = 0;

  constructor(text: string, problems: Problems) {
    this.#text = text;
    this.#problems = problems;
  }

  /** The root of the document. Throws {@link Unreadable} where aliases go too far, in circles or nowhere. */
  of(document: YamlDocument.Parsed): Node {
    return document.contents ? this.#node(document.contents, 0) : nothingAt(0);
  }

  #node(source: ParsedNode, level: number): Node {
    if (isAlias(source)) return this.#alias(source, level);
    this.#nodes++;
    if (level > this.#deepest) this.#deepest = level;
    if (level > MAX_DEPTH) throw new Unreadable(startOf(source), tooDeep());
    const { anchor } = source;
    if (anchor === undefined) return this.#content(source, level);

    const nodesBefore = this.#nodes;
    const deepestBefore = this.#deepest;
    this.#anchors.set(anchor, 'open');
    this.#deepest = level;
    const node = this.#content(source, level);
    this.#anchors.set(anchor, { node, nodes: this.#nodes - nodesBefore + 1, levels: this.#deepest - level });
    this.#deepest = Math.max(this.#deepest, deepestBefore);
    return node;
  }

  #alias(alias: Alias.Parsed, level: number): Node {
    const at = startOf(alias);
    const target = this.#anchors.get(alias.source);
    if (!target) throw new Unreadable(at, noAnchor(alias.source));
    if (target === 'open') throw new Unreadable(at, circle(alias.source));
    this.#add(target.nodes, at);
    this.#deepest = Math.max(this.#deepest, level + target.levels);
    if (this.#deepest > MAX_DEPTH) throw new Unreadable(at, tooDeep());
    return target.node;
  }

  /** Counts what an alias or a merge adds. Nothing is copied, but whoever walks the tree meets all of it. */
  #add(nodes: number, at: number): void {
    this.#nodes += nodes;
    this.#aliased += nodes;
    if (this.#aliased > MAX_ALIASED_NODES) throw new Unreadable(at, TOO_MANY_ALIASES);
  }

  #content(source: Content, level: number): Node {
    const { tag } = source;
    const name = tag === undefined ? undefined : longForm(tag);
    if (tag !== undefined && name !== undefined) return this.#shortForm(source, level, tag, name);
    const node = this.#plain(source, level);
    if (tag === undefined || tag === '!' || CORE_TAGS.has(tag)) return node;
    this.#unknownTag(node.at, tag);
    return { ...node, tag };
  }

  #plain(source: Content, level: number): Node {
    if (isMap(source)) return this.#map(source, level);
    return isSeq(source) ? this.#list(source, level) : this.#scalar(source);
  }

  #list(source: YAMLSeq.Parsed, level: number): Node {
    return { kind: 'list', items: source.items.map((item) => this.#node(item, level + 1)), at: startOf(source) };
  }

  #map(source: YAMLMap.Parsed, level: number): MapNode {
    const entries = new Map<string, Entry>();
    const merged: { readonly source: ParsedNode | null; readonly at: number }[] = [];
    for (const pair of source.items) {
      if (isMergeKey(pair.key)) {
        merged.push({ source: pair.value, at: startOf(pair.key) });
        continue;
      }
      const key = this.#key(pair.key, level + 1);
      const value = pair.value ? this.#node(pair.value, level + 1) : nothingAt(key.at);
      if (entries.has(key.name)) this.#problems.add(key.at, duplicateKey(key.name));
      entries.set(key.name, { key: key.at, value });
    }
    for (const { source, at } of merged) this.#merge(entries, source, at, level + 1);
    return { kind: 'map', entries, at: startOf(source) };
  }

  /** `<<: *defaults`: what the map has itself holds, then the first of the merged maps that has the key. */
  #merge(entries: Map<string, Entry>, source: ParsedNode | null, at: number, level: number): void {
    const value = source ? this.#node(source, level) : nothingAt(at);
    const maps = value.kind === 'list' ? value.items : [value];
    for (const map of maps) {
      if (map.kind !== 'map') throw new Unreadable(at, NO_MAP_TO_MERGE);
      this.#add(map.entries.size, at);
      for (const [name, entry] of map.entries) if (!entries.has(name)) entries.set(name, entry);
    }
  }

  #key(source: ParsedNode, level: number): { readonly name: string; readonly at: number } {
    const at = startOf(source);
    const node = isScalar(source) || isAlias(source) ? this.#node(source, level) : undefined;
    if (node?.kind !== 'scalar') throw new Unreadable(at, NO_PLAIN_KEY);
    return { name: node.text, at };
  }

  #scalar(source: Scalar.Parsed): Node {
    const text = source.source ?? '';
    const at = startOf(source);
    const type = source.tag?.startsWith(CORE) ? source.tag.slice(CORE.length) : undefined;
    const asText = type === 'str' || source.tag === '!' || (source.type !== 'PLAIN' && type === undefined);
    if (asText) return { kind: 'scalar', value: text, text, at };
    if (looksOctal(text)) this.#problems.add(at, octal(text));
    return { kind: 'scalar', value: plainScalar(text), text, at };
  }

  /** `!Sub x` becomes `{ 'Fn::Sub': x }`, with the tag as the key. */
  #shortForm(source: Content, level: number, tag: string, name: string): Node {
    const value = isScalar(source) ? this.#argument(source, name) : this.#plain(source, level);
    const at = this.#tagBefore(value.at, tag);
    return { kind: 'map', entries: new Map([[name, { key: at, value }]]), at };
  }

  /** A scalar after a short form is text, whatever it looks like. `!GetAtt a.b.c` names the attribute `b.c` of `a`. */
  #argument(source: Scalar.Parsed, name: string): Node {
    const text = source.source ?? '';
    const at = startOf(source);
    const whole: Node = { kind: 'scalar', value: text, text, at };
    if (name !== 'Fn::GetAtt') return whole;
    const dot = text.indexOf('.');
    if (dot < 0) return { kind: 'list', items: [whole], at };
    const [resource, attribute] = [text.slice(0, dot), text.slice(dot + 1)];
    const quote = source.type === 'PLAIN' ? 0 : 1;
    const items: Node[] = [
      { kind: 'scalar', value: resource, text: resource, at },
      { kind: 'scalar', value: attribute, text: attribute, at: at + quote + dot + 1 },
    ];
    return { kind: 'list', items, at };
  }

  /** The library does not keep the place of a tag; between it and its value there is nothing but white space, comments and an anchor. */
  #tagBefore(at: number, tag: string): number {
    const found = this.#text.lastIndexOf(tag, at - tag.length);
    return found < 0 ? at : found;
  }

  #unknownTag(at: number, tag: string): void {
    if (this.#unknownTags.has(tag)) return;
    this.#unknownTags.add(tag);
    const ownOfYaml = tag.startsWith(CORE);
    const shown = ownOfYaml ? `!!${tag.slice(CORE.length)}` : tag;
    this.#problems.add(this.#tagBefore(at, shown), unknownTag(shown, ownOfYaml));
  }
}

function startOf(source: ParsedNode): number {
  return source.range[0];
}

/** The value of `? key`, which the library gives no node. */
function nothingAt(at: number): Node {
  return { kind: 'scalar', value: null, text: '', at };
}

function isMergeKey(key: ParsedNode): boolean {
  return isScalar(key) && key.source === '<<' && key.type === 'PLAIN' && (key.tag === undefined || key.tag === `${CORE}merge`);
}

const TOO_MANY_ALIASES: Problem = {
  severity: 'error',
  code: 'yaml-alias-expansion',
  message: `aliases make this document more than ${MAX_ALIASED_NODES.toLocaleString('en-US')} values larger than it is written`,
  next: 'write out what the aliases stand for; CloudFormation itself takes no aliases',
};

const NO_MAP_TO_MERGE: Problem = {
  severity: 'error',
  code: 'yaml-syntax',
  message: 'not valid YAML: << merges a map or a list of maps, and this is neither',
  next: 'let it name an anchor of a map',
};

const NO_PLAIN_KEY: Problem = {
  severity: 'error',
  code: 'yaml-syntax',
  message: 'a list or map as a key; in a template every key is text',
  next: 'put the key in quotes; a placeholder such as {{ name }} needs them, too',
};

function noAnchor(name: string): Problem {
  return {
    severity: 'error',
    code: 'yaml-syntax',
    message: `not valid YAML: there is no anchor &${name} before this alias`,
    next: 'put the value in quotes if the * belongs to it',
  };
}

function circle(name: string): Problem {
  return {
    severity: 'error',
    code: 'yaml-alias-loop',
    message: `the alias *${name} stands inside the value that it names`,
    next: 'write out what is meant',
  };
}

function octal(text: string): Problem {
  return {
    severity: 'warning',
    code: 'yaml-octal',
    message: `${text} without quotes may be read by CloudFormation as an octal number (${Number.parseInt(text, 8)}); it is taken as text here`,
    next: 'put the account id in quotes',
  };
}

function unknownTag(tag: string, ownOfYaml: boolean): Problem {
  return {
    severity: 'warning',
    code: 'yaml-unknown-tag',
    message: ownOfYaml
      ? `CloudFormation does not take the YAML tag ${tag}`
      : `${tag} is no function of CloudFormation; its value is read as it stands`,
    next: ownOfYaml ? 'remove the tag' : 'if another tool replaces it, audit what that tool writes',
  };
}
