import { check } from '../../../kit.ts';
import { userGuide } from '../pages.ts';

/** What stands for the identity of another thing, of the account or of the Region: none of these has dots in its name. */
const tokens = /⟨[^⟨⟩]*⟩/gu;

/**
 * The certificate of S3 is for one label before its own name: a name with dots does not match, and clients stop checking the certificate to get
 * through. A bucket of a website needs its domain for a name, and its endpoint has no TLS; it is not asked. A name that CloudFormation makes
 * has no dots.
 */
export default check('AWS::S3::Bucket', {
  title: 'Bucket name has no dots',
  risk: 'Clients cannot verify the certificate of this bucket, and those that get through do not',
  severity: 'low',
  domain: 'crypto.transit',
  why: 'Each client must be told to use paths, or not to look at the certificate; the second is easier and stays.',
  source: userGuide('bucketnamingrules'),
  equivalents: { trivy: ['AWS-0320'] },
  applies: (bucket) => bucket.WebsiteConfiguration === undefined,
  failing: (bucket) => bucket.BucketName?.replaceAll(tokens, '').includes('.') === true && 'there are dots in the name',
});
