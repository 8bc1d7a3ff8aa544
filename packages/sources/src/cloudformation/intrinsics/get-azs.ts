import { Hole } from '@demarc/model';
import { surrounding, unresolved } from '../scope.ts';
import { text } from '../values.ts';
import type { Intrinsic } from './intrinsic.ts';

/** `Fn::GetAZs`: the zones of a Region, which the account decides. */
const getAzs: Intrinsic = (argument, scope) => {
  const given = scope.evaluate(argument);
  const region =
    given instanceof Hole ? given.key : typeof given === 'object' ? undefined : text(given) || surrounding('AWS::Region', scope);
  return unresolved('which Availability Zones there are is the account’s', typeof region === 'string' ? `zones of ${region}` : undefined);
};

export default getAzs;
