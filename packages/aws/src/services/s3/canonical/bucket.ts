import { form } from '../../../canonical/form.ts';

/** The canned ACLs as CloudFormation writes them, by the API's and Terraform's names. */
const cannedAcls: ReadonlyMap<unknown, string> = new Map([
  ['private', 'Private'],
  ['public-read', 'PublicRead'],
  ['public-read-write', 'PublicReadWrite'],
  ['authenticated-read', 'AuthenticatedRead'],
  ['aws-exec-read', 'AwsExecRead'],
  ['bucket-owner-read', 'BucketOwnerRead'],
  ['bucket-owner-full-control', 'BucketOwnerFullControl'],
  ['log-delivery-write', 'LogDeliveryWrite'],
]);

export default form('AWS::S3::Bucket', {
  values: { AccessControl: (value) => cannedAcls.get(value) ?? value },
});
