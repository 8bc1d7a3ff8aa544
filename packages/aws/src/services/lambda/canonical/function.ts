import { form } from '../../../canonical/form.ts';

/** AWS takes an empty ARN for none: "no longer this key", "no longer this queue". */
const filled = (value: unknown): unknown => (value === '' ? undefined : value);

export default form('AWS::Lambda::Function', {
  values: {
    KmsKeyArn: filled,
    CodeSigningConfigArn: filled,
    'DeadLetterConfig.TargetArn': filled,
    'DurableConfig.KMSKeyArn': filled,
    'Code.SourceKMSKeyArn': filled,
  },
});
