import { Hole } from '@demarc/model';
import { surrounding } from '../scope.ts';
import { lift, text } from '../values.ts';
import { zonesOf, zonesUnknown } from '../zones.ts';
import type { Intrinsic } from './intrinsic.ts';

/** `Fn::GetAZs`: the Zones of a Region, which the account decides. */
const getAzs: Intrinsic = (argument, scope) =>
  lift(
    [scope.evaluate(argument)],
    ([region]) => {
      if (region instanceof Hole) return zonesUnknown(typeof region.key === 'string' ? region.key : undefined);
      return typeof region === 'object' ? zonesUnknown() : zonesOf(text(region) || surrounding('AWS::Region', scope), scope);
    },
    () => zonesUnknown(),
  );

export default getAzs;
