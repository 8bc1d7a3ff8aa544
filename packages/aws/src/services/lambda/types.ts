/** The runtime of a function that is not one of Lambda's own: a customer-managed runtime, which its publisher keeps up. */
export interface Function_RuntimeConfig {
  /** The name of the runtime alias that the function follows. */
  readonly RuntimeAlias?: string | undefined;
  /** The ARN of the runtime. */
  readonly RuntimeArn?: string | undefined;
}

/** A runtime that Lambda's own table does not have: a customer-managed one, or one that is newer than the table. By its ARN or identifier. */
export interface Runtime {
  /** The day from which it gets no more patches (ISO 8601); absent where none is set. */
  readonly DeprecationDate?: string | undefined;
}

/** Something that looks like a secret in a deployment package. */
export interface CodeSecret {
  /** Path within the package. */
  readonly File?: string | undefined;
  readonly Line?: number | undefined;
  /** The id of the pattern that matched. */
  readonly Found?: string | undefined;
}

/** What only a live account knows of a function. */
export interface ObservedFunction {
  /** What was found in the package; empty where it was searched and is clean, never absent. */
  readonly CodeSecrets?: readonly CodeSecret[] | undefined;
}

// AWS's API has it since 2026; the specification does not yet (https://docs.aws.amazon.com/lambda/latest/api/API_FunctionRuntimeConfig.html).
declare module '@demarc/spec/types/lambda' {
  interface Function {
    readonly RuntimeConfig?: Function_RuntimeConfig | undefined;
  }
}

declare module '@demarc/spec/types' {
  interface AwsTypes {
    'Demarc::Lambda::Runtime': Runtime;
  }
}

declare module '../../own-types.ts' {
  interface ObservedTypes {
    'AWS::Lambda::Function': ObservedFunction;
  }
}
