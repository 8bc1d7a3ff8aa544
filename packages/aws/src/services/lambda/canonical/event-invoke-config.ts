import { form } from '../../../canonical/form.ts';
import { unqualified } from '../function-name.ts';

export default form('AWS::Lambda::EventInvokeConfig', { values: { FunctionName: unqualified } });
