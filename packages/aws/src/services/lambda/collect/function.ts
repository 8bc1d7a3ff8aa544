import { canonicalPolicy } from '../../../canonical/policy.ts';
import type { FunctionConfiguration } from '@aws-sdk/client-lambda';
import { Hole } from '@demarc/model';
import type { PolicyDocument } from '@demarc/spec';
import { Answer, collector, type Found } from '../../../collector.ts';
import { policyIn } from '../../../policy-text.ts';
import { grantsOf } from '../from-policy.ts';

const types = [
  'AWS::Lambda::Function',
  'AWS::Lambda::Version',
  'AWS::Lambda::Alias',
  'AWS::Lambda::Permission',
  'AWS::Lambda::ResourcePolicy',
  'AWS::Lambda::Url',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::CodeSigningConfig',
] as const;
type Yields = Found<(typeof types)[number]>;

/*
 * One list gives the configuration of every function and version. GetFunction would give more in one call, but with it a link to the code, which no
 * audit should be able to read: https://docs.aws.amazon.com/lambda/latest/dg/API_GetFunction.html (our reading).
 */
export default collector(types, {
  scope: 'regional',
  calls: {
    ListFunctions: { action: 'lambda:ListFunctions' },
    ListCodeSigningConfigs: { action: 'lambda:ListCodeSigningConfigs' },
    ListFunctionsByCodeSigningConfig: { action: 'lambda:ListFunctionsByCodeSigningConfig' },
    ListAliases: { action: 'lambda:ListAliases' },
    ListTags: { action: 'lambda:ListTags' },
    ListFunctionUrlConfigs: { action: 'lambda:ListFunctionUrlConfigs' },
    ListFunctionEventInvokeConfigs: { action: 'lambda:ListFunctionEventInvokeConfigs' },
    GetFunctionConcurrency: { action: 'lambda:GetFunctionConcurrency' },
    GetRuntimeManagementConfig: { action: 'lambda:GetRuntimeManagementConfig' },
    GetPolicy: { action: 'lambda:GetPolicy', absent: ['ResourceNotFoundException'] },
  },
  costs: { fixed: 2, each: { function: 7, 'version or alias': 1, 'code signing configuration': 1 } },
  client: async (config) => new (await import('@aws-sdk/client-lambda')).Lambda(config),
  async *collect({ client, list, readAll, each, read, part }) {
    const signing = await readAll(client.paginateListCodeSigningConfigs(), ({ CodeSigningConfigs }) => CodeSigningConfigs, [
      'AWS::Lambda::CodeSigningConfig',
    ]);
    /** By the function's ARN; a hole where one of the lists is not known. */
    const signedBy = new Map<string, string>();
    let unlisted = signing.value instanceof Hole ? signing.value : undefined;
    for (const config of signing.value instanceof Hole ? [] : (signing.value ?? [])) {
      const { CodeSigningConfigArn: arn = '' } = config;
      yield {
        type: 'AWS::Lambda::CodeSigningConfig',
        id: arn,
        arn,
        from: config,
        properties: {
          AllowedPublishers: config.AllowedPublishers,
          CodeSigningPolicies: config.CodeSigningPolicies,
          Description: config.Description,
          CodeSigningConfigArn: arn,
          CodeSigningConfigId: config.CodeSigningConfigId,
        },
      };
      const bound = await readAll(
        client.paginateListFunctionsByCodeSigningConfig({ CodeSigningConfigArn: arn }),
        ({ FunctionArns }) => FunctionArns,
      );
      if (bound.value instanceof Hole) unlisted ??= bound.value;
      else for (const name of bound.value ?? []) signedBy.set(name, arn);
    }

    const versions = new Map<string, FunctionConfiguration[]>();
    for await (const version of list(client.paginateListFunctions({ FunctionVersion: 'ALL' }), ({ Functions }) => Functions)) {
      const own = versions.get(version.FunctionName ?? '');
      if (own) own.push(version);
      else versions.set(version.FunctionName ?? '', [version]);
    }

    yield* each(versions, async ([FunctionName, all]) => {
      const latest = all.find(({ Version }) => Version === '$LATEST');
      const published = all.filter((version) => version !== latest);
      const arn = withoutVersion((latest ?? all[0])?.FunctionArn ?? '');
      const [aliases, urls, invocations, concurrency, tags, runtime] = await Promise.all([
        readAll(client.paginateListAliases({ FunctionName }), ({ Aliases }) => Aliases),
        readAll(client.paginateListFunctionUrlConfigs({ FunctionName }), ({ FunctionUrlConfigs }) => FunctionUrlConfigs),
        readAll(client.paginateListFunctionEventInvokeConfigs({ FunctionName }), (page) => page.FunctionEventInvokeConfigs),
        read(client.getFunctionConcurrency({ FunctionName })),
        read(client.listTags({ Resource: arn })),
        latest?.PackageType === 'Image' ? undefined : read(client.getRuntimeManagementConfig({ FunctionName })),
      ]);
      const qualifiers = [
        undefined,
        ...published.flatMap(({ Version }) => Version ?? []),
        ...itemsOf(aliases).flatMap(({ Name }) => Name ?? []),
      ];
      const policies = await Promise.all(
        qualifiers.map(async (Qualifier) => ({
          name: Qualifier === undefined ? arn : `${arn}:${Qualifier}`,
          policy: await read(client.getPolicy({ FunctionName, ...(Qualifier !== undefined && { Qualifier }) })),
        })),
      );
      const found: Yields[] = [];
      if (latest) {
        found.push({
          type: 'AWS::Lambda::Function',
          id: FunctionName,
          arn,
          from: latest,
          properties: {
            Arn: arn,
            FunctionName,
            Architectures: latest.Architectures,
            CapacityProviderConfig: latest.CapacityProviderConfig,
            CodeSigningConfigArn: signedBy.get(arn) ?? unlisted,
            DeadLetterConfig: latest.DeadLetterConfig,
            Description: latest.Description,
            DurableConfig: latest.DurableConfig,
            Environment: latest.Environment?.Error
              ? new Hole(
                  'not-collected',
                  `Lambda could not read the environment: ${latest.Environment.Error.ErrorCode ?? 'no reason given'}`,
                  {
                    present: true,
                  },
                )
              : latest.Environment && { Variables: latest.Environment.Variables },
            EphemeralStorage: latest.EphemeralStorage,
            FileSystemConfigs: latest.FileSystemConfigs,
            Handler: latest.Handler,
            ImageConfig: latest.ImageConfigResponse?.ImageConfig,
            KmsKeyArn: latest.KMSKeyArn,
            Layers: latest.Layers?.flatMap(({ Arn }) => Arn ?? []),
            LoggingConfig: latest.LoggingConfig,
            MemorySize: latest.MemorySize,
            PackageType: latest.PackageType,
            ReservedConcurrentExecutions: part(concurrency, (value) => value.ReservedConcurrentExecutions),
            Role: latest.Role,
            Runtime: latest.Runtime,
            // A function from a package that names no runtime has a customer-managed one, which this list does not tell.
            ...(latest.Runtime === undefined &&
              latest.PackageType !== 'Image' && {
                RuntimeConfig: new Hole('not-collected', 'the list of functions does not tell the runtime'),
              }),
            RuntimeManagementConfig:
              runtime && part(runtime, ({ UpdateRuntimeOn, RuntimeVersionArn }) => ({ UpdateRuntimeOn, RuntimeVersionArn })),
            SnapStart: latest.SnapStart && { ApplyOn: latest.SnapStart.ApplyOn },
            Tags: part(tags, ({ Tags }) => Object.entries(Tags ?? {}).map(([Key, Value]) => ({ Key, Value }))),
            TenancyConfig: latest.TenancyConfig,
            Timeout: latest.Timeout,
            TracingConfig: latest.TracingConfig,
            VpcConfig: latest.VpcConfig && {
              SubnetIds: latest.VpcConfig.SubnetIds,
              SecurityGroupIds: latest.VpcConfig.SecurityGroupIds,
              Ipv6AllowedForDualStack: latest.VpcConfig.Ipv6AllowedForDualStack,
            },
          },
        });
      }
      for (const version of published)
        found.push({
          type: 'AWS::Lambda::Version',
          id: version.FunctionArn ?? '',
          arn: version.FunctionArn,
          from: version,
          properties: {
            FunctionName: arn,
            Version: version.Version,
            FunctionArn: version.FunctionArn,
            CodeSha256: version.CodeSha256,
            Description: version.Description,
          },
        });
      found.push(...unknown('AWS::Lambda::Alias', arn, aliases, { FunctionName: arn }));
      for (const alias of itemsOf(aliases))
        found.push({
          type: 'AWS::Lambda::Alias',
          id: alias.AliasArn ?? '',
          arn: alias.AliasArn,
          from: alias,
          properties: {
            AliasArn: alias.AliasArn,
            Name: alias.Name,
            FunctionName: arn,
            FunctionVersion: alias.FunctionVersion,
            Description: alias.Description,
          },
        });
      found.push(...unknown('AWS::Lambda::Url', arn, urls, { TargetFunctionArn: arn }));
      for (const url of itemsOf(urls))
        found.push({
          type: 'AWS::Lambda::Url',
          id: url.FunctionArn ?? '',
          from: url,
          properties: {
            TargetFunctionArn: url.FunctionArn,
            Qualifier: qualifierOf(url.FunctionArn),
            FunctionArn: url.FunctionArn,
            FunctionUrl: url.FunctionUrl,
            AuthType: url.AuthType,
            InvokeMode: url.InvokeMode,
            Cors: url.Cors,
          },
        });
      found.push(...unknown('AWS::Lambda::EventInvokeConfig', arn, invocations, { FunctionName: arn }));
      for (const config of itemsOf(invocations))
        found.push({
          type: 'AWS::Lambda::EventInvokeConfig',
          id: `${FunctionName}|${qualifierOf(config.FunctionArn) ?? '$LATEST'}`,
          from: config,
          properties: {
            FunctionName,
            Qualifier: qualifierOf(config.FunctionArn) ?? '$LATEST',
            MaximumRetryAttempts: config.MaximumRetryAttempts,
            MaximumEventAgeInSeconds: config.MaximumEventAgeInSeconds,
            DestinationConfig: config.DestinationConfig && {
              OnFailure:
                config.DestinationConfig.OnFailure?.Destination === undefined
                  ? undefined
                  : { Destination: config.DestinationConfig.OnFailure.Destination },
              OnSuccess:
                config.DestinationConfig.OnSuccess?.Destination === undefined
                  ? undefined
                  : { Destination: config.DestinationConfig.OnSuccess.Destination },
            },
          },
        });
      for (const { name, policy } of policies) found.push(...grantsIn(name, policy));
      // Aliases that nobody knows may have grants of their own.
      if (aliases.value instanceof Hole) found.push(...grantsIn(`${arn}:?`, aliases));
      return found;
    });
  },
});

/** What the policy of a function, a version or an alias gives. */
function grantsIn(name: string, policy: Answer<object>): Yields[] {
  const text: { readonly Policy?: string } | undefined = policy.value instanceof Hole ? undefined : policy.value;
  const parsed = policyIn(text?.Policy, policy.call);
  if (policy.value instanceof Hole || parsed instanceof Hole) {
    const many = parsed instanceof Hole ? new Answer<object>(parsed, policy.call, policy.at) : policy;
    return [
      { type: 'AWS::Lambda::Permission', id: `${name}|?`, from: policy, many, properties: { FunctionName: name } },
      { type: 'AWS::Lambda::ResourcePolicy', id: name, from: policy, many, properties: { ResourceArn: name } },
    ];
  }
  if (parsed === undefined) return [];
  const { permissions, rest } = grantsOf(canonicalPolicy(parsed) as PolicyDocument); // of a document it makes one
  const none = { Action: undefined, EventSourceToken: undefined, FunctionUrlAuthType: undefined, InvokedViaFunctionUrl: undefined };
  const open = { Principal: undefined, PrincipalOrgID: undefined, SourceAccount: undefined, SourceArn: undefined };
  return [
    ...permissions.map(({ id, ...permission }): Yields => ({
      type: 'AWS::Lambda::Permission',
      id: `${name}|${id}`,
      from: policy,
      properties: { ...none, ...open, ...permission, FunctionName: name, Id: id },
    })),
    ...(rest
      ? [
          {
            type: 'AWS::Lambda::ResourcePolicy' as const,
            id: name,
            from: policy,
            properties: { ResourceArn: name, PolicyDocument: rest },
          },
        ]
      : []),
  ];
}

/** In the place of a function's list that nobody knows: any number of its items. */
const unknown = (
  type: 'AWS::Lambda::Alias' | 'AWS::Lambda::Url' | 'AWS::Lambda::EventInvokeConfig',
  arn: string,
  items: Answer<object>,
  properties: object,
): Yields[] => (items.value instanceof Hole ? [{ type, id: `${arn}|?`, from: items, many: items, properties }] : []);

const itemsOf = <I>({ value }: Answer<readonly I[]>): readonly I[] => (value instanceof Hole ? [] : (value ?? []));

/** `arn:aws:lambda:eu-west-1:123456789012:function:name:qualifier` */
const qualifierOf = (arn = ''): string | undefined => arn.split(':')[7];
const withoutVersion = (arn: string): string => arn.split(':').slice(0, 7).join(':');
