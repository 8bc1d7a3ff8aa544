import { count, plural } from '../screen/paint.ts';
import type { ChangedResource, Change, ChangedVerdict, Diff, Setting } from './diff.ts';

/** What is told of a change, in the order of telling. */
export const changeTitles: Readonly<Record<Change, string>> = {
  new: 'New fails',
  worse: 'Fails that got worse',
  unknown: 'Without an answer',
  accepted: 'Accepted',
  better: 'Fails that got better',
  known: 'Answered now',
  mended: 'Mended',
  dropped: 'No longer asked',
};
export const changes = Object.keys(changeTitles) as readonly Change[]; // the keys of this very object

export const ofChange = ({ verdicts }: Pick<Diff, 'verdicts'>, change: Change): readonly ChangedVerdict[] =>
  verdicts.filter((verdict) => verdict.change === change);

/** "2 duties moved, 1 of them to you; 1 duty grew; 3 resources are new, 1 is gone; 2 new fails, 1 mended." */
export function sentenceOfDiff(diff: Diff): string {
  const toYou = diff.moved.filter((moved) => moved.toYou).length;
  const of = (change: Change): number => ofChange(diff, change).length;
  const parts = [
    diff.moved.length > 0 ? `${plural(diff.moved.length, 'duty', 'duties')} moved, ${count(toYou)} of them to you` : '',
    diff.grew.length > 0 ? `${plural(diff.grew.length, 'duty', 'duties')} grew` : '',
    diff.shrank.length > 0 ? `${plural(diff.shrank.length, 'duty', 'duties')} shrank` : '',
    diff.appeared.length > 0 ? `${plural(diff.appeared.length, 'resource')} ${diff.appeared.length === 1 ? 'is' : 'are'} new` : '',
    diff.gone.length > 0 ? `${plural(diff.gone.length, 'resource')} ${diff.gone.length === 1 ? 'is' : 'are'} gone` : '',
    of('new') + of('worse') > 0 ? plural(of('new') + of('worse'), 'new fail') : '',
    of('unknown') > 0 ? `${plural(of('unknown'), 'question')} without an answer` : '',
    of('accepted') > 0 ? `${count(of('accepted'))} accepted` : '',
    of('mended') + of('better') > 0 ? `${count(of('mended') + of('better'))} mended` : '',
    of('known') > 0 ? `${count(of('known'))} answered` : '',
    of('dropped') > 0 ? `${count(of('dropped'))} no longer asked` : '',
  ].filter((part) => part !== '');
  return parts.length === 0
    ? `Nothing moved: ${plural(diff.compared, 'resource')} on both sides, with the same owners and verdicts.`
    : `${parts.join('; ')}.`;
}

/** "PackageType: Zip -> Image", with the resource where it is another one than `of`. */
export const settingText = ({ resource, path, before, after }: Setting, of: string): string =>
  `${resource === of ? '' : `${resource} `}${path}: ${before === after ? after : `${before} -> ${after}`}`;

/** What a resource brings or takes along. */
export const dutiesText = ({ duties, notModelled }: ChangedResource): string =>
  notModelled
    ? 'not modelled'
    : duties.duties === 0
      ? 'counts in what it protects'
      : `${plural(duties.duties, 'duty', 'duties')}: AWS ${count(duties.aws)}, you ${count(duties.yours)}`;
