/**
 * Which properties of the specification hold a policy in IAM's JSON grammar.
 *
 * The specification's own `scrutinizable` marks do not say it: they are set on a queue's redrive policy and are missing on half of the policies, inside
 * definitions altogether. So the rule is the name: a property whose type admits JSON and whose name speaks of a policy holds one, but for the names below.
 */

/** Properties called policies that hold something else: JSON of a grammar of its own. */
const otherGrammars: ReadonlySet<string> = new Set([
  'ArchivePolicy', // how long a FIFO topic keeps its messages
  'DataProtectionPolicy', // data identifiers and what is done with a match
  'DeliveryPolicy', // retries
  'FieldIndexPolicies', // fields of a log group to index
  'FilterPolicy', // which messages a subscription gets
  'PolicyTemplate', // AWS RAM: effect, actions and condition of a permission; RAM adds principal and resource
  'RedriveAllowPolicy', // which queues may use this one as their dead-letter queue
  'RedrivePolicy', // the dead-letter queue
  'ReplayPolicy', // messages of an archive to send again
]);

/** The same, where the name alone would mislead. */
const otherGrammarsByPath: ReadonlySet<string> = new Set([
  'AWS::NetworkManager::CoreNetwork.PolicyDocument', // segments and attachments of a core network
]);

/** Policies that neither the name nor the type gives away: the specification has them as plain strings, the text of which is the JSON. */
const furtherPolicies: ReadonlySet<string> = new Set([
  'AWS::AIOps::InvestigationGroup.InvestigationGroupPolicy',
  'AWS::APS::ResourcePolicy.PolicyDocument',
  'AWS::BedrockAgentCore::ResourcePolicy.Policy',
  'AWS::Comprehend::DocumentClassifier.ModelPolicy',
  'AWS::Comprehend::EntityRecognizer.ModelPolicy',
  'AWS::DSQL::Cluster.PolicyDocument',
  'AWS::ECR::RepositoryCreationTemplate.RepositoryPolicy',
  'AWS::EKS::PodIdentityAssociation.Policy',
  'AWS::Logs::Destination.DestinationPolicy',
  'AWS::MediaStore::Container.Policy',
  'AWS::ODB::OdbNetwork.KmsPolicyDocument',
  'AWS::ODB::OdbNetwork.S3PolicyDocument',
  'AWS::ODB::OdbNetwork.StsPolicyDocument',
  'AWS::ODB::OdbNetwork/KmsAccess.KmsPolicyDocument',
  'AWS::ODB::OdbNetwork/S3Access.S3PolicyDocument',
  'AWS::ODB::OdbNetwork/StsAccess.StsPolicyDocument',
  'AWS::Organizations::ResourcePolicy.Content',
  'AWS::PaymentCryptography::Key.Policy',
  'AWS::RolesAnywhere::Profile.SessionPolicy',
  'AWS::RUM::AppMonitor/ResourcePolicy.PolicyDocument',
  'AWS::Transfer::User.Policy',
  'AWS::XRay::ResourcePolicy.PolicyDocument',
]);

/** Definitions that are a policy document themselves (SAM writes the grammar out). */
const policyDefinitions: ReadonlySet<string> = new Set(['IAMPolicyDocument']);

/**
 * Whether a property holds an IAM policy.
 *
 * @param holder the resource type, `AWS::S3::BucketPolicy`, or `<resource type>/<definition>` for a property of a definition
 * @param property the property's name
 * @param admitsJson whether the specification gives the property the type JSON, alone or among others
 */
export function isPolicyProperty(holder: string, property: string, admitsJson: boolean): boolean {
  const path = `${holder}.${property}`;
  if (furtherPolicies.has(path)) return true;
  return admitsJson && /polic/i.test(property) && !otherGrammars.has(property) && !otherGrammarsByPath.has(path);
}

/** Whether a definition, by its name, is itself an IAM policy document. */
export function isPolicyDefinition(name: string): boolean {
  return policyDefinitions.has(name);
}
