import { unresolved } from '../scope.ts';
import type { Intrinsic } from './intrinsic.ts';

/** `Fn::GetAZs`: the zones of a Region, which the account decides. */
const getAzs: Intrinsic = (argument, scope) =>
  unresolved(
    'which Availability Zones there are is the account’s',
    `${scope.path}#zones at ${argument.kind === 'scalar' ? argument.text : argument.at}`,
  );

export default getAzs;
