import { proposeCommand, type Check, type Inventory, type Options, type Resource } from '@demarc/model';
import { isLive } from './places.ts';
import { quoted } from './shell.ts';

/**
 * The fix of a live finding as it can be typed: one AWS CLI call, with the resource's own names and its Region, broken before options where it is wider
 * than `width`. Nothing for code, and where no one call does it.
 */
export function liveFix(
  check: Check,
  resource: Resource | undefined,
  inventory: Inventory,
  options: Options,
  width: number,
): readonly string[] {
  if (!resource || !isLive(resource)) return [];
  const words = proposeCommand(check, resource, inventory, options);
  if (!words) return [];
  const region = resource.region === undefined || words.includes('--region') ? [] : ['--region', resource.region];
  const parts: string[][] = [['aws']];
  for (const word of [...words, ...region]) {
    if (word.startsWith('--')) parts.push([]);
    parts.at(-1)?.push(quoted(word));
  }
  const lines: string[] = [];
  for (const part of parts.map((each) => each.join(' '))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + part.length + ' \\'.length <= width) lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(lines.length === 0 ? part : `  ${part}`);
  }
  return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}
