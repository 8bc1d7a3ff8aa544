import { form } from '../../../canonical/form.ts';
import { unqualified } from '../function-name.ts';

/** A grant on a version or an alias is a grant on the function: it lets someone run its code. */
export default form('AWS::Lambda::Permission', { values: { FunctionName: unqualified } });
